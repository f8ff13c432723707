const lineTerminator = /[\n\r\u2028\u2029]/;
const nextLineTerminator = /[\n\r\u2028\u2029]/g;
const whiteSpace = /\s+/y;
const word = /(?:[\p{ID_Continue}$\u200c\u200d]|\\u(?:[\da-f]{4}|\{[\da-f]+\}))+/iuy;

const isWordCharacterByCode = Array.from({ length: 128 }, (_, code) =>
  /[\w$]/.test(String.fromCharCode(code)),
);

/** Whether a character, by its code, is a letter of ASCII, a digit, `_` or `$`. */
export function isWordCharacter(code: number): boolean {
  return code < 128 && isWordCharacterByCode[code]!;
}

/** Finds the first match of a sticky or global expression from `index` on, and where it ends. */
function endOfMatch(expression: RegExp, code: string, index: number): number {
  expression.lastIndex = index;
  return expression.test(code) ? expression.lastIndex : -1;
}

/**
 * Finds the next `import` or `export` in a text, be it the keyword or not.
 *
 * @returns Where it begins, or -1.
 */
export function findKeyword(code: string, from: number): number {
  // A search for few characters, the first of them rare, runs several times faster than a regular
  // expression, and this one runs over every file.
  for (
    let index = code.indexOf("port", from + 2);
    index !== -1;
    index = code.indexOf("port", index + 4)
  ) {
    const start = index - 2;
    if (!code.startsWith("im", start) && !code.startsWith("ex", start)) continue;
    if (isWordCharacter(code.charCodeAt(index + 4))) continue;
    if (start === 0 || !isWordCharacter(code.charCodeAt(start - 1))) return start;
  }
  return -1;
}

/** Tells where the white space and the comments that begin at an index end. */
export type GapReader = (index: number) => number;

/**
 * Reads the gaps of one text. It remembers what it has read: searches that begin within the same
 * comments, as those from each `import` of a commented text do, take linear time all together.
 */
export function gapReader(code: string): GapReader {
  const ends = new Map<number, number>();
  const nextLine = rememberSearch((index) => endOfMatch(nextLineTerminator, code, index));
  const nextClose = rememberSearch((index) => code.indexOf("*/", index));

  function endOfComment(index: number): number {
    const isLine = code.startsWith("//", index);
    if (!isLine && !code.startsWith("/*", index)) return index;
    const end = isLine ? nextLine(index + 2) : nextClose(index + 2);
    if (end === -1) return code.length;
    return isLine ? end : end + 2;
  }

  return function endOfGap(index) {
    const starts: number[] = [];
    for (;;) {
      const afterSpace = Math.max(index, endOfMatch(whiteSpace, code, index));
      const known = ends.get(afterSpace);
      const end = known ?? endOfComment(afterSpace);
      if (known !== undefined || end === afterSpace) {
        for (const start of starts) ends.set(start, end);
        return end;
      }
      starts.push(afterSpace);
      index = end;
    }
  };
}

/** A search that is asked again within what it has searched answers at once. */
function rememberSearch(search: (index: number) => number): (index: number) => number {
  let from = 0;
  let found: number | undefined;
  return (index) => {
    const isKnown = found !== undefined && index >= from && (found === -1 || index < found);
    if (!isKnown) {
      from = index;
      found = search(index);
    }
    return found!;
  };
}

/** Where the string literal that begins at `index` ends, or -1 where it does not end. */
export function endOfString(code: string, index: number): number {
  const quote = code[index];
  for (let next = index + 1; next < code.length; next++) {
    const character = code[next];
    if (character === quote) return next + 1;
    if (character === "\n" || character === "\r") return -1;
    if (character === "\\") {
      next++;
      if (code.startsWith("\r\n", next)) next++;
    }
  }
  return -1;
}

const [lineFeed, carriageReturn, doubleQuote, singleQuote, backslash] = [10, 13, 34, 39, 92];

/**
 * Where the string literal that begins at `index` ends, or -1 where there is none, or one that is
 * more than its characters and one kind of quote.
 */
export function endOfPlainString(code: string, index: number): number {
  const quote = code.charCodeAt(index);
  if (quote !== doubleQuote && quote !== singleQuote) return -1;
  for (;;) {
    const character = code.charCodeAt(++index);
    if (character === quote) return index + 1;
    if (character === backslash || character === lineFeed || character === carriageReturn)
      return -1;
    if (Number.isNaN(character)) return -1;
  }
}

/** Where the identifier or keyword that begins at `index` ends, or -1 where there is none. */
export function endOfWord(code: string, index: number): number {
  return endOfMatch(word, code, index);
}

/** Whether a text has a line terminator, which ends a statement where nothing else goes on. */
export function hasLineTerminator(text: string): boolean {
  return lineTerminator.test(text);
}

/** A token as far as import declarations need to tell tokens apart. */
export interface Token {
  readonly type: "word" | "string" | "punctuator" | "end";
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it stands on another line than what goes before. */
  readonly startsLine: boolean;
}

/** Reads the token that follows `index`; an unclosed string is a punctuator, its quote. */
export function tokenReader(code: string): (index: number) => Token {
  const endOfGap = gapReader(code);
  const nextLine = rememberSearch((index) => endOfMatch(nextLineTerminator, code, index));
  return (index) => {
    const start = endOfGap(index);
    const lineStart = nextLine(index);
    const startsLine = lineStart !== -1 && lineStart <= start;
    const token = (type: Token["type"], end: number): Token => {
      return { type, text: code.slice(start, end), start, end, startsLine };
    };
    if (start >= code.length) return token("end", start);
    const end = /["']/.test(code[start]!) ? endOfString(code, start) : endOfWord(code, start);
    if (end === -1) return token("punctuator", start + 1);
    return token(/["']/.test(code[start]!) ? "string" : "word", end);
  };
}

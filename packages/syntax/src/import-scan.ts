// This runs over the text of every file, nearly all of which have neither a phase nor an evaluator
// attribute. It looks at single characters, and says yes wherever a reader of tokens has to look.
import {
  endOfPlainString,
  findKeyword,
  gapReader,
  isWordCharacter,
  type GapReader,
} from "./scanner.ts";

/** Where a text may have phases and evaluator attributes, also in its comments and strings. */
export interface ImportScan {
  /** Behind each, a specifier may begin that has an `as` behind it. */
  readonly specifiers: readonly number[];
  /** Where the braces of an `export { … }` end that may have an `as` behind them. */
  readonly exportedNames: readonly number[];
  /** Whether there may be a phase, or what somebody wrote in its place. */
  readonly mayHavePhase: boolean;
}

const [lineFeed, carriageReturn, space, doubleQuote, singleQuote, slash] = [10, 13, 32, 34, 39, 47];
const [backslash, tilde, letterA, letterI, letterS, letterW] = [92, 126, 97, 105, 115, 119];
const [dot, questionMark, openBracket, openBrace] = [46, 63, 91, 123];

/** What stands between a keyword and the specifier in nearly all files: `{ a as b, c } from`. */
const clauseCharacters = new Uint8Array(128);
for (let character = 0; character < 128; character++) {
  const isPart = isWordCharacter(character) || /[\s{},*]/.test(String.fromCharCode(character));
  clauseCharacters[character] = isPart ? 1 : 0;
}

/**
 * Finds where a text may have phases and evaluator attributes.
 *
 * @param code - The text of a file.
 * @returns The places, each that has one among them; `undefined` where there are none.
 */
export function scanImports(code: string): ImportScan | undefined {
  let specifiers: number[] | undefined;
  let exportedNames: number[] | undefined;
  let mayHavePhase = false;
  let endOfGap: GapReader | undefined;
  let clauseEnd = 0;
  let braceEnd = 0;
  for (let at = findKeyword(code, 0); at !== -1; at = findKeyword(code, at + 6)) {
    const next = afterSpaces(code, at + 6);
    const character = code.charCodeAt(next);
    const needsReader = character === slash || character === backslash || isOdd(character);
    const isImport = code.charCodeAt(at) === letterI;
    if (!mayHavePhase && (needsReader || mayBeginPhase(character))) {
      endOfGap ??= gapReader(code);
      mayHavePhase = isPhase(code, endOfGap, endOfGap(next));
    }
    if (isImport && mayHaveClause(code, next)) (specifiers ??= []).push(next);
    if (character === openBrace && !isImport) {
      if (braceEnd <= next) braceEnd = code.indexOf("}", next) + 1 || Infinity;
      if (mayHaveKeyword(code, braceEnd)) (exportedNames ??= []).push(braceEnd);
    }
    // What begins within the clause of another keyword ends where that ends.
    if (next < clauseEnd) continue;
    clauseEnd = endOfClause(code, next);
    const end = code.charCodeAt(clauseEnd);
    if (isQuote(end) && endsWithFrom(code, clauseEnd)) {
      if (mayHaveClause(code, clauseEnd)) (specifiers ??= []).push(clauseEnd);
    } else if (clauseEnd > next || needsReader) {
      // Strings, comments and letters beyond ASCII may stand ahead of `from`: no telling where it is.
      if (!isQuote(end) && end !== slash && end !== backslash && !isOdd(end)) continue;
      const others = specifiersAfterFrom(code, next);
      if (others.length > 0) specifiers = [...(specifiers ?? []), ...others];
      clauseEnd = Infinity;
    }
  }
  if (!mayHavePhase && !specifiers && !exportedNames) return undefined;
  return { specifiers: specifiers ?? [], exportedNames: exportedNames ?? [], mayHavePhase };
}

function specifiersAfterFrom(code: string, start: number): number[] {
  const specifiers: number[] = [];
  for (let at = code.indexOf("from", start); at !== -1; at = code.indexOf("from", at + 4)) {
    const next = afterSpaces(code, at + 4);
    if (mayHaveClause(code, next)) specifiers.push(next);
  }
  return specifiers;
}

function afterSpaces(code: string, index: number): number {
  while (code.charCodeAt(index) === space) index++;
  return index;
}

function isQuote(character: number): boolean {
  return character === doubleQuote || character === singleQuote;
}

/** White space but for the plain space, the end of the text, and all that is not ASCII. */
function isOdd(character: number): boolean {
  return !(character >= space && character <= tilde);
}

function endOfClause(code: string, index: number): number {
  for (; index < code.length; index++) {
    const character = code.charCodeAt(index);
    if (character > 127 || clauseCharacters[character] === 0) return index;
  }
  return index;
}

function endsWithFrom(code: string, end: number): boolean {
  while (code.charCodeAt(end - 1) <= space) end--;
  return code.startsWith("from", end - 4);
}

/** `import s`, `import.`, `import?.`, `import[`. A string that is imported begins no phase. */
function mayBeginPhase(character: number): boolean {
  return (
    character === letterS ||
    character === dot ||
    character === questionMark ||
    character === openBracket
  );
}

const phasePunctuator = /(?:\?\.|[.[])?/y;

/** The keyword, or what reads like it: with escapes, or as the name of a property. */
const sourceWord = /["'#]?(?:source\b|\w{0,5}\\u)/y;

function isPhase(code: string, endOfGap: GapReader, next: number): boolean {
  if (isQuote(code.charCodeAt(next))) return false;
  phasePunctuator.lastIndex = next;
  phasePunctuator.test(code);
  sourceWord.lastIndex = endOfGap(Math.max(next, phasePunctuator.lastIndex));
  return sourceWord.test(code);
}

/** Tells whether a specifier may begin at `next` that has an `as` behind it, or behind attributes. */
function mayHaveClause(code: string, next: number): boolean {
  const quote = code.charCodeAt(next);
  if (!isQuote(quote)) return quote === slash || isOdd(quote);
  const end = endOfPlainString(code, next);
  // With escapes, or without an end.
  if (end === -1) return true;
  next = afterSpaces(code, end);
  let character = code.charCodeAt(next);
  if (character === letterA) return true;
  // Attributes may begin on another line, which the `as` may not.
  while (character === lineFeed || character === carriageReturn || character === space) {
    character = code.charCodeAt(++next);
  }
  return character === letterW || character === slash || isOdd(character);
}

/** Tells whether an `as` may follow the braces that end at an index. */
function mayHaveKeyword(code: string, braceEnd: number): boolean {
  if (braceEnd === Infinity) return false;
  const next = code.charCodeAt(afterSpaces(code, braceEnd));
  return next === letterA || next === slash || (isOdd(next) && next !== lineFeed);
}

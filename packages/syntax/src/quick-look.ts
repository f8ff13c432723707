// What is done here runs over every import of every file, most of which have no evaluator attribute.
// It looks at single characters, and says yes wherever a reader of tokens has to have a look.

const [lineFeed, carriageReturn, space, doubleQuote, singleQuote, slash] = [10, 13, 32, 34, 39, 47];
const [backslash, letterA, letterW, openBrace, tilde] = [92, 97, 119, 123, 126];

function afterSpaces(code: string, index: number): number {
  while (code.charCodeAt(index) === space) index++;
  return index;
}

/** White space but for the plain space, the end of the text, and all that is not ASCII. */
function isOdd(character: number): boolean {
  return !(character >= space && character <= tilde);
}

/**
 * Tells whether a specifier may begin at `index` that has an `as` behind it, or behind attributes.
 */
export function mayHaveClause(code: string, index: number): boolean {
  let next = afterSpaces(code, index);
  const quote = code.charCodeAt(next);
  if (quote !== doubleQuote && quote !== singleQuote) return quote === slash || isOdd(quote);
  for (;;) {
    const character = code.charCodeAt(++next);
    if (character === quote) break;
    if (character === backslash) return true;
    if (character === lineFeed || Number.isNaN(character)) return false;
  }
  next = afterSpaces(code, next + 1);
  let character = code.charCodeAt(next);
  if (character === letterA) return true;
  // Attributes may begin on another line, which the `as` may not.
  while (character === lineFeed || character === carriageReturn || character === space) {
    character = code.charCodeAt(++next);
  }
  return character === letterW || character === slash || isOdd(character);
}

/**
 * Finds the end of the braces that follow an `export`.
 *
 * @returns Where they end, or -1 where there are none, or nothing like an `as` behind them.
 */
export function endOfExportedNames(code: string, index: number): number {
  const first = code.charCodeAt(afterSpaces(code, index));
  if (first !== openBrace) return -1;
  const end = code.indexOf("}", index) + 1;
  if (end === 0) return -1;
  const next = code.charCodeAt(afterSpaces(code, end));
  return next === letterA || next === slash || (isOdd(next) && next !== lineFeed) ? end : -1;
}

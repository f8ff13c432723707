const lineTerminator = /[\n\r\u2028\u2029]/g;
const whiteSpace = /\s+/y;

/** Where the white space and the comments that begin at `index` end. */
function endOfGap(code: string, index: number): number {
  for (;;) {
    whiteSpace.lastIndex = index;
    if (whiteSpace.test(code)) {
      index = whiteSpace.lastIndex;
    } else if (code.startsWith("//", index)) {
      lineTerminator.lastIndex = index;
      if (!lineTerminator.test(code)) return code.length;
      index = lineTerminator.lastIndex;
    } else if (code.startsWith("/*", index)) {
      const end = code.indexOf("*/", index + 2);
      if (end === -1) return code.length;
      index = end + 2;
    } else {
      return index;
    }
  }
}

/** The keyword, or what reads like it: with escapes, or as the name of a property. */
const sourceWord = /["'#]?(?:source\b|s[^\s"'(]*\\u)/y;

/** Calls `isForm` for each `import` and `export` of a text, with what follows it after a gap. */
function hasForm(code: string, isForm: (keyword: string, next: number) => boolean): boolean {
  if (!code.includes("source") && !code.includes("\\u")) return false;
  let next = 0;
  for (const { 0: keyword, index } of code.matchAll(/\b(?:import|export)\b/g)) {
    // What stands in a gap stands in a comment.
    if (index < next) continue;
    next = endOfGap(code, index + keyword.length);
    if (isForm(keyword, next)) return true;
  }
  return false;
}

function isSourceWord(code: string, index: number): boolean {
  sourceWord.lastIndex = index;
  return sourceWord.test(code);
}

/**
 * Tells from its text whether a file may hold an import in the source phase, or what somebody wrote
 * in its place.
 *
 * @param code - The text of the file.
 * @returns `false` only where there is none.
 */
export function mayHavePhase(code: string): boolean {
  return hasForm(code, (_keyword, next) => {
    // Nobody imports a string that begins so: `import "source-map"` is no phase.
    if (code[next] === '"' || code[next] === "'") return false;
    const punctuator = /(?:\?\.|[.[])?/y;
    punctuator.lastIndex = next;
    punctuator.test(code);
    const afterPunctuator = Math.max(next, punctuator.lastIndex);
    return isSourceWord(code, endOfGap(code, afterPunctuator));
  });
}

/**
 * Tells from its text whether a file may hold `import.source()`, so that files without it cost no
 * walk through their syntax tree.
 *
 * @param code - The text of the file; the empty string where only a syntax tree was given.
 * @returns `false` only where there is no `import.source()`.
 */
export function mayImportSource(code: string): boolean {
  if (code === "") return true;
  return hasForm(code, (keyword, next) => {
    if (keyword !== "import" || code[next] !== ".") return false;
    return code.startsWith("source", endOfGap(code, next + 1));
  });
}

/**
 * Tells `import.source(specifier)` from other imports.
 *
 * @param node - Any node, parsed by either Babel major.
 * @returns Whether it is a dynamic import in the source phase.
 */
export function isSourceImport<Node extends { readonly type: string }>(
  node: Node,
): node is Node & { type: "ImportExpression"; phase: "source" } {
  return node.type === "ImportExpression" && "phase" in node && node.phase === "source";
}

import type { ErrorCase } from "./parser-case.ts";

const missingSemicolon = "Missing semicolon.";
const takesString = "`as` behind a module specifier takes a string: ";
const onlyOne = "An import has one evaluator attribute. Remove the second `as`.";
const contradiction = "cannot carry an evaluator attribute, for only one of the two";
const needsSpecifier = "An evaluator attribute follows a module specifier: ";
const typeScript = { plugins: ["typescript"] };

/** What is wrong with evaluator attributes; `‸` stands where. */
export const refused: Readonly<Record<string, readonly ErrorCase[]>> = {
  "no string": [
    ['import x from "m" as ‸e', takesString],
    ['import x from "m" as ‸e;', takesString],
    ['import "m" as ‸e', takesString],
    ['export { a } from "m" as ‸e', takesString],
    ['export * from "m" as ‸e', takesString],
    ['import x from "m" with {} as ‸e', takesString],
    ['import x from "m" as‸', takesString],
    ['import x from "m" as ‸;', takesString],
    ['import x from "m" as ‸42', takesString],
    ['import x from "m" as ‸`e`', takesString],
    ['import x from "m" as ‸("e")', takesString],
    ['import x from "m" as ‸{ a: "e" }', takesString],
    ['import x from "m" as ‸"e', takesString],
    ['import x from "m" as ‸"e\n"', takesString],
    ['import x from "m" as\n‸e', takesString],
    ['import x from "m" as ‸as "e"', takesString],
  ],
  "a second one": [
    ['import x from "m" as "e" ‸as "f"', onlyOne],
    ['import x from "m" as "e" with {} ‸as "f"', onlyOne],
    ['import x from "m" with {} as "e" ‸as "f"', onlyOne],
    ['import x from "m" as "e" ‸as f', onlyOne],
    ['import "m" as "e" ‸as "e"', onlyOne],
    ['export * from "m" as "e" ‸as "f"', onlyOne],
    ['export { a } from "m" as "e" /* 1 */ ‸as "f"', onlyOne],
    ['import x from "m" as\n"e" ‸as\n"f"', onlyOne],
  ],
  "beside a phase": [
    ['import source x from "m" ‸as "e"', `\`import source\` ${contradiction}`],
    ['import source from from "m" ‸as "e"', `\`import source\` ${contradiction}`],
    ['import source source from "m" ‸as "e"', `\`import source\` ${contradiction}`],
    ['import source x from "m" with {} ‸as "e"', `\`import source\` ${contradiction}`],
    [
      'import defer * as ns from "m" ‸as "e"',
      `\`import defer\` ${contradiction}`,
      { plugins: ["deferredImportEvaluation"] },
    ],
  ],
  "without a specifier": [
    ['const a = 1; export { a } ‸as "e"', needsSpecifier],
    ['const a = 1; export { a } ‸as "e";', needsSpecifier],
    ['export {} ‸as "e"', needsSpecifier],
    ['export { a } ‸as "e" from "m"', needsSpecifier],
    ['const a = 1; export { a } ‸as "e"', needsSpecifier, typeScript],
  ],
  "no end": [
    ['import x from "m" as "e"‸ foo', missingSemicolon],
    ['import x from "m" as "e"‸ "f"', missingSemicolon],
    ['import x from "m" as\n"e"‸ foo', missingSemicolon],
    ['import x from "m" as "e\\\n"‸ foo', missingSemicolon],
    ['import x from "m" as // c\n"e"‸ foo', missingSemicolon],
    ['import x from "m" as /*\n*/ "e"‸ /* 1 */ foo', missingSemicolon],
    ['import "m" as "e"‸ import "n"', missingSemicolon],
    ['export * from "m" as "e"‸ export * from "n"', missingSemicolon],
    ['import x from "m" as "e"‸ (foo)', missingSemicolon],
    ['import x from "m" as "e"‸ /re/', missingSemicolon],
    ['import x from "m" as "e" with {}‸ foo', missingSemicolon],
    ['import x from "m" with {} as "e"‸ foo', missingSemicolon],
    ['import x from "m" as "e"‸ import y from "n" as "f"', missingSemicolon],
  ],
  "a malformed string": [
    ['import x from "m" as "\\x‸4"', "Bad character escape sequence."],
    ['import x from "m" as "a\\u‸12"', "Bad character escape sequence."],
    ['import x from "m" as "\\u{110000}‸"', "Code point out of bounds."],
    ['import x from "m" as "\\‸08"', "The only valid numeric escape in strict mode is '\\0'."],
    ['import x from "m" as "\\‸1"', "The only valid numeric escape in strict mode is '\\0'."],
  ],
  "a keyword with escapes": [
    ['import x from "m"‸ \\u0061s "e"', missingSemicolon],
    ['import x from "m"‸ a\\u0073 "e"', missingSemicolon],
    ['import x from "m"‸ As "e"', missingSemicolon],
    ['import x from "m"‸ ass "e"', missingSemicolon],
  ],
  "not at the top": [
    ['{ ‸import x from "m" as "e" }', "'import' and 'export' may only appear at the top level."],
    ['if (a) ‸import "m" as "e"', "'import' and 'export' may only appear at the top level."],
    [
      'function f() { ‸export * from "m" as "e" }',
      "'import' and 'export' may only appear at the top level.",
    ],
  ],
};

/** What Babel finds elsewhere in a file with evaluator attributes; `‸` stands where. */
export const babelsOwn: readonly string[] = [
  'import x from "m" as "e"; let let;',
  'import x from "m" as "e"; let a; let a;',
  'import x from "m" as "e"\nfoo bar',
  'import x from "m" as "e"\nfoo(',
  'import x from "m" as "e"\n`',
  'import x from "m" as "e"\n"',
  'import x from "m" as "e"\n/*',
  'import x from "m" as "e"\n/',
  'import x from "m" as "e"\n}',
  'import x from "m" as "e"\nexport { y }',
  'import x from "m" as "e"\nimport x from "m" as "f"',
  'import x from "m" as "e"\nimport source "m"',
  'import x from "m" as "e"\nimport source x from "m" with',
  'import x from "m" as "e" with { type: 1 }',
  'import x from "m" as "e" with { a: "b", a: "c" }',
  'import x from "m" as "e" with',
  'let let; import x from "m" as "e"',
  'foo( import x from "m" as "e"',
  '` import x from "m" as "`" e',
  '/* import x from "m" as "e"',
  "\" import x from 'm' as 'e'",
  'import x from "m" as "e"\n` import y from "m" as "e"',
  'import x from "m" as "e"\n/* import y from "m" as "e"',
  'import x from "m" as "e"\n` ${ import y from "m" as "e" } `',
  'import x from "m" as "e"\n"import y from \'m\' as \'"; foo bar; "\'',
  'import { a from "m" as "e"',
  'import x, from "m" as "e"',
  'import * from "m" as "e"',
  'import x "m" as "e"',
  'export * as from "m" as "e"',
  'export x from "m" as "e"',
];

import * as fc from "fast-check";

/** A piece of a file: as it is written, and as it stands in the file that plain Babel reads. */
export interface Piece {
  readonly written: string;
  readonly plain: string;
}

export interface RandomFile {
  readonly pieces: readonly Piece[];
  /** What the evaluator attributes of the file mean, in order. */
  readonly values: readonly string[];
  readonly dialect: readonly string[];
}

interface Item {
  readonly pieces: readonly Piece[];
  readonly values: readonly string[];
}

const same = (content: string): Piece => ({ written: content, plain: content });
const cut = (content: string): Piece => ({ written: content, plain: "" });

function asItem(content: string): Item {
  return { pieces: [same(content)], values: [] };
}

/** White space and comments without a line terminator, and with one. */
const inLine = ["", " ", "\t", " \u00a0", "/**/", ' /* as "c" */ ', "/* import 'm' as 'c' */"];
const overLines = [...inLine, "\n", "\r\n", " \u2028 ", '// as "d"\n', "/*\n*/", " /* 1 */ // 2\r"];
const gapInLine = fc.constantFrom(...inLine);
const gap = fc.constantFrom(...overLines);

const literals: readonly (readonly [raw: string, value: string])[] = [
  ['"e"', "e"],
  ["'e'", "e"],
  ['""', ""],
  ['"wasm-module"', "wasm-module"],
  ["'\"'", '"'],
  ['"\\""', '"'],
  ['"\\x65\\u{1F49A}"', "e💚"],
  ['"\ud800"', "\ud800"],
  ["'`${'", "`${"],
  ['"*/ // <a>"', "*/ // <a>"],
  ["\"as 'e'\"", "as 'e'"],
  ["\"import 'm' as 'e'\"", "import 'm' as 'e'"],
  ['"a\\\nb"', "ab"],
];

const heads = [
  "import",
  "import # from",
  "import { a as # } from",
  "import #, { 'a b' as #2 } from",
  "import * as # from",
  "import #, * as #2 from",
  "import {} from",
  "import {/* import 'm' as 'e' */} from",
  "export { a as # } from",
  "export { 'a' as '#' } from",
  "export {} from",
  "export *from",
  "export * as # from",
  "export * as 'n #' from",
];

const specifiers = ['"m"', "'m'", '"as"', "'as \"e\"'", '"\\x6d"', '"m\\\n"'];
const attributes = ["{}", "{ type: 'json' }", "{ a: 'b', 'as': 'as', }", "{/* as */}"];

/** A comment stays in both files; the words of the clause stay in one. */
function clausePieces(before: string, between: string, raw: string): Piece[] {
  return [same(before), cut("as"), same(between), cut(raw)];
}

/** One import or re-export with an evaluator attribute. */
const request: fc.Arbitrary<Item> = fc
  .record({
    head: fc.constantFrom(...heads),
    specifier: fc.constantFrom(...specifiers),
    before: gapInLine,
    between: gap,
    literal: fc.constantFrom(...literals),
    attributes: fc.option(fc.constantFrom(...attributes), { nil: undefined }),
    keyword: fc.constantFrom("with", "assert", "asserts"),
    isFirst: fc.boolean(),
    end: fc.constantFrom(";", " ;", "\n", " // end\n", "\r\n", "; foo();", " foo\n"),
  })
  .map(({ head, specifier, before, between, literal: [raw, value], isFirst, ...rest }) => {
    const clause = clausePieces(before, between, raw);
    const list: Piece[] = rest.attributes
      ? [same(" "), { written: rest.keyword, plain: "with" }, same(rest.attributes)]
      : [];
    // A line terminator within the clause would end the statement in the file without it.
    const isSplit = /[\n\r\u2028]/.test(between + raw);
    const end = same(rest.end === " foo\n" && isSplit ? ";" : rest.end);
    const order = isFirst ? [...clause, ...list] : [...list, ...clause];
    return { pieces: [same(`${head} ${specifier}`), ...order, end], values: [value] };
  });

/** What reads like a request and is none, in any dialect. */
const lookAlikes = [
  '\'import x from "m" as "e"\';',
  "\"import * from 'm' as 'e'\";",
  "`import x from 'm' as 'e'`;",
  "`${`import 'm' as '`}';`;",
  'x = `import "m" as "`; y = `"`;',
  "x = \"import 'm' as '\"; y = \"'\";",
  '// import x from "m" as "e"\n',
  '/* import x from "m" as "e"; */',
  "/* import 'm' as '*/ x; /* ' */",
  '/import "m" as "e"/.test(x);',
  "/['\"]export * from 'm' as 'e/g;",
  'import "m"\nas\n"e"\n',
  'import "m" /*\n*/ as\n"e"\n',
  'import "m" // c\nas;',
  'import("m", { as: "e" });',
  'x = { import: "m", as: "e" };',
  'x.import; "m"; as; "e";',
  "as; from; $import\n'm';",
];

const lookAlikesByDialect: Readonly<Record<string, readonly string[]>> = {
  typescript: [
    'x = "a" as "b";',
    "foo('m' as 'e');",
    'x = import("m") as "e";',
    "({ from: 'm' as 'e' });",
    'type T# = import("m");',
    'import x# = require("m");',
    "'m' as 'e';",
    '"from" as "e" as "f";',
  ],
  jsx: [
    '<a>import x from "m" as "e"</a>;',
    "<a b=\"import 'm' as 'e'\">export * from 'm' as 'e</a>;",
    '<a>import "m" as "</a>; x = "";',
    "<a>{/* import 'm' as 'e' */} don't</a>;",
  ],
  flow: ["type T# = { import: 'm', as: 'e' };", "(x: any);"],
};

/** What a file has wrong: some of it Babel recovers from. */
const mistakes = [
  "foo bar\n",
  "let a#; let a#;",
  "export { missing# };",
  "let let;",
  "'\\08';",
  "import 'm' foo\n",
  "return;",
  "if (a) import 'm'\n",
  "x = ;",
  "foo(;",
  "}",
  "'\n",
  "/[",
  "({ a: ;",
  "import { a",
  "`",
  "/*",
  "<a>{;",
];

/** What ends with it: until there, requests would be none. */
const closers: Readonly<Record<string, string>> = { "`": "`", "/*": "*/" };

function addMistake(items: readonly Item[], index: number, mistake: string): Item[] {
  const closer = closers[mistake];
  const isOpen = ({ pieces }: Item): boolean =>
    closer === undefined || !pieces.some(({ written }) => written.includes(closer));
  return [...items.slice(0, index), asItem(mistake), ...items.slice(index).filter(isOpen)];
}

function itemsOf(dialect: readonly string[]): fc.Arbitrary<Item> {
  const own = dialect.flatMap((plugin) => lookAlikesByDialect[plugin] ?? []);
  const plain = fc.constantFrom("foo();", "const c# = 1;", "function f#() {}", "\n", ";", "{ }");
  return fc.oneof(
    { weight: 8, arbitrary: request },
    { weight: 5, arbitrary: fc.constantFrom(...lookAlikes, ...own).map(asItem) },
    { weight: 2, arbitrary: plain.map(asItem) },
  );
}

/** Names that occur once: `#` becomes a number. */
function number(pieces: readonly Piece[]): Piece[] {
  let count = 0;
  const fill = (content: string): string => content.replaceAll("#", () => `x${count++}`);
  return pieces.map(({ written, plain }) =>
    written === plain ? same(fill(written)) : { written, plain },
  );
}

const dialects = [[], [], ["typescript"], ["jsx"], ["typescript", "jsx"], ["flow"]] as const;

/** Files that mix real evaluator attributes with what looks like them, some with mistakes. */
export const randomFile: fc.Arbitrary<RandomFile> = fc
  .constantFrom<readonly string[]>(...dialects)
  .chain((dialect) =>
    fc.record({
      dialect: fc.constant(dialect),
      start: fc.constantFrom("", "", "#!/bin/node\n", "\ufeff", "'use strict';\n"),
      items: fc.array(itemsOf(dialect), { maxLength: 7, size: "max" }),
      mistake: fc.option(fc.record({ index: fc.nat(7), content: fc.constantFrom(...mistakes) }), {
        freq: 3,
        nil: undefined,
      }),
    }),
  )
  .map(({ dialect, start, items, mistake }) => {
    const all = mistake ? addMistake(items, mistake.index, mistake.content) : items;
    const body = number(all.flatMap(({ pieces }) => [...pieces, same("\n")]));
    const values = all.flatMap((item) => item.values);
    return { dialect, values, pieces: [same(start), ...body] };
  });

import { describe, expect, test } from "@jest/globals";
import type { types } from "@babel/core";
import { babelOptions, type BabelMajor } from "@import-phases/test-kit";
import { moduleRequestOf, type ModuleRequestNode } from "../src/read-request.ts";

type Goal = "module" | "script";

/** Dialects that change how Babel's parser reads imports. */
const dialects = [[], ["jsx"], ["typescript"], ["typescript", "jsx"], ["flow"], ["flow", "jsx"]];

interface ParseOptions {
  readonly goal?: Goal;
  readonly dialect?: readonly string[];
  readonly errorRecovery?: boolean;
}

function parse(babel: BabelMajor, code: string, options: ParseOptions = {}): types.File {
  const { goal = "module", dialect = [], errorRecovery = false } = options;
  const settings = babelOptions(babel, {
    sourceType: goal,
    plugins: ["@import-phases/babel-plugin-syntax"],
    parserOpts: { plugins: dialect, errorRecovery },
  });
  return babel.core.parseSync(code, settings)!;
}

/** The first line of the message with which a file is refused, without the name of the file. */
function refusal(babel: BabelMajor, code: string, options?: ParseOptions): string {
  try {
    parse(babel, code, options);
  } catch (error) {
    return (error as Error).message.split("\n")[0]!.replace(/^unknown: /, "");
  }
  return "accepted";
}

/** Rule, code, and how the request reads: phase, specifier and local name. */
const declarations: readonly (readonly [string, string, string])[] = [
  ["S1", 'import source x from "m"', "source m x"],
  ["S2", 'import source from "m"', "evaluation m source"],
  ["S3", 'import source from from "m"', "source m from"],
  ["S4", 'import source source from "m"', "source m source"],
  ["S5", 'import from from "m"', "evaluation m from"],
  ["S6", 'import source, { a } from "m"', "evaluation m source"],
  ["S6", 'import source, * as ns from "m"', "evaluation m source"],
  ["S8", "import\nsource\ny\nfrom\n'm'", "source m y"],
  ["S8", "import\u2028source\u2029y\rfrom\r\n'm'", "source m y"],
  ["S8", "import/**/source/*\n*/y// c\nfrom/* d */'m'", "source m y"],
  ["S9", 'import s\\u006furce from "m"', "evaluation m source"],
  ["S9", 'import source fr\\u006fm from "m"', "source m from"],
  ["S10", 'import source type from "m"', "source m type"],
  ["S10", 'import source defer from "m"', "source m defer"],
  ["S10", 'import source async from "m"', "source m async"],
  ["S10", 'import source of from "m"', "source m of"],
  ["S10", 'import source as from "m"', "source m as"],
  ["S12", 'import source x from "m"; x = 1', "source m x"],
  ["S14", 'import source x from "m" with { type: "json" }', "source m x"],
  ["S14", 'import source x from "m"\nwith {}', "source m x"],
  ["S17", 'import source x from "\\ud800"', "source \ud800 x"],
  ["S18", 'import defer from "m"', "evaluation m defer"],
  [
    "S19",
    'import source x from "m"; export { x }; export { x as y }; export default x',
    "source m x",
  ],
];

const only = 'Only `import source x from "./module"` is valid';
const shape = `${only}: one name, \`from\` and a string.`;
const noName =
  '`import source` needs a name for the source: `import source x from "./module"`. To run the module, remove `source`.';
const escaped =
  'The keyword in `import source x from "./module"` cannot be written with escapes. Write `source`.';
const noExport =
  'There is no `export source`. Import the source and export the name: `import source x from "./module"; export { x };`.';
const topLevel = "'import' and 'export' may only appear at the top level.";

/** Rule, code, and what both majors say. */
const refusedDeclarations: readonly (readonly [string, string, string])[] = [
  ["S5", 'import from from from "m"', "Unexpected token"],
  ["S5", 'import source from from from "m"', shape],
  ["S5", 'import source source source from "m"', shape],
  ["S7", 'import source {x} from "m"', only],
  ["S7", 'import source {} from "m"', only],
  ["S7", 'import source * as x from "m"', only],
  ["S7", 'import source x, {y} from "m"', only],
  ["S7", 'import source x, * as y from "m"', only],
  ["S7", 'import source "m"', noName],
  ["S7", 'import source "x" from "m"', noName],
  ["S7", 'import source default from "m"', shape],
  ["S7", 'import source default as x from "m"', shape],
  ["S7", "import source from;", shape],
  ["S7", "import source from 42", shape],
  ["S7", "import source x from `m`", shape],
  ["S7", "import source x", shape],
  ["S9", 'import s\\u006furce x from "m"', escaped],
  ["S9", 'import source x fr\\u006fm "m"', shape],
  ["S9", 'import source from fr\\u006fm "m"', shape],
  ["S9", '\\u0069mport source x from "m"', "Escape sequence in keyword import."],
  ["S10", 'import source let from "m"', "Unexpected reserved word 'let'."],
  ["S10", 'import source await from "m"', "Unexpected reserved word 'await'."],
  ["S10", 'import source eval from "m"', "Binding 'eval' in strict mode."],
  ["S10", 'import source enum from "m"', "Unexpected reserved word 'enum'."],
  ["S11", 'import source x from "m"; let x', "Identifier 'x' has already been declared."],
  ["S11", 'import source x from "m"; var x', "Identifier 'x' has already been declared."],
  [
    "S11",
    'import source x from "m"; import x from "n"',
    "Identifier 'x' has already been declared.",
  ],
  ["S13", 'import source x from "m" import source y from "n"', "Missing semicolon."],
  [
    "S14",
    'import source x from "m" with { a: "1", a: "2" }',
    'Duplicate key "a" is not allowed in module attributes.',
  ],
  ["S15", '{ import source x from "m" }', topLevel],
  ["S15", 'function f() { import source x from "m" }', topLevel],
  ["S16", 'export source x from "m"', noExport],
  ["S16", 'export source { x } from "m"', noExport],
  ["S18", 'import asset x from "m"', 'Unexpected token, expected "from"'],
  ["S18", 'import Source x from "m"', 'Unexpected token, expected "from"'],
];

const calls: readonly (readonly [string, string])[] = [
  ["D1", 'import.source("m")'],
  ["D1", 'function* f() { import.source(yield "m") }'],
  ["D1", 'async () => await import.source("m")'],
  ["D1", 'class A { x = import.source("m"); static { import.source("m") } }'],
  ["D1", '(x = import.source("m")) => x'],
  ["D1", '`${import.source("m")}`'],
  ["D3", 'import.source("m",)'],
  ["D4", 'import.source("m", options)'],
  ["D4", 'import.source("m", { with: {} },)'],
  ["D7", 'new (import.source("m"))'],
  ["D11", 'import.source("m").then("n")?.then'],
  ["D11", 'delete import.source("m"), void import.source("m"), typeof import.source("m")'],
  ["D11", 'label: import.source("a" in {})'],
  ["D11", 'for (import.source("a" in {});;);'],
  ["D11", 'import.source(("a", "m"))'],
  ["D12", 'import\n.\n/* c */ source // d\n("m")'],
];

const requiresArguments = "`import.source()` requires exactly one or two arguments.";
const isCall =
  '`import.source` is not an object, it can only be called: `import.source("./module")`.';
const noNew = "Cannot use new with import.source(). Put it into parentheses.";
const onlyMeta = "The only valid meta property for import is import.meta.";

/** Rule, code, and what Babel 7 says; then what Babel 8 says, where it already says more. */
const refusedCalls: readonly (readonly [string, string, string, string?])[] = [
  ["D2", "import.source()", requiresArguments],
  ["D2", "import.source(,)", requiresArguments, "Unexpected token ','."],
  ["D4", 'import.source("a", "b", "c")', requiresArguments],
  [
    "D5",
    'import.source(...["m"])',
    "`...` is not allowed in `import.source()`. Pass the specifier itself.",
    "`...` is not allowed in `import.source()`.",
  ],
  [
    "D5",
    'import.source(f("(", [1]), ...[])',
    "`...` is not allowed in `import.source()`. Pass the specifier itself.",
    "`...` is not allowed in `import.source()`.",
  ],
  ["D6", 'new import.source("m")', noNew],
  ["D7", 'new import.source("m").prop', noNew],
  ["D8", "import.source", isCall],
  ["D8", "typeof import.source", isCall],
  ["D8", "import.source.x", isCall],
  ["D8", "typeof import.source.UNKNOWN", isCall],
  ["D8", 'import.source?.("m")', isCall],
  ["D8", 'import?.source("m")', isCall],
  ["D8", "import.source`m`", isCall],
  ["D8", 'import["source"]("m")', isCall],
  ["D8", "import.#source()", isCall],
  ["D9", 'import.asset("m")', onlyMeta],
  ["D10", 'import.source("m") = 1', "Invalid left-hand side in assignment expression."],
  ["D10", 'import.source("m") &&= 1', "Invalid left-hand side in assignment expression."],
  ["D10", 'import.source("m")++', "Invalid left-hand side in postfix operation."],
  ["D10", '[import.source("m")] = []', "Invalid left-hand side in array destructuring pattern."],
  ["D10", 'for (import.source("m") of []);', "Invalid left-hand side in for-of statement."],
  ["D10", '(import.source("m")) = 1', "Invalid parenthesized assignment pattern."],
  [
    "D10",
    '(import.source("m")) => 1',
    "Binding invalid left-hand side in function parameter list.",
  ],
  ["D12", 'import.s\\u006furce("m")', onlyMeta],
  ["D12", '\\u0069mport.source("m")', "Escape sequence in keyword import."],
];

/** Errors of the user's near a source import, which are Babel's own business. */
const unrelated = [
  "// this file does not import source\n} foo();",
  "/* how to\n import source\n*/ ) foo(); import.source",
  "/** import source */ ) foo(); import.source",
  'import source x from "m"\n)',
  'import source x from "m"; let let',
  'import.source("m"); (1, ...x)',
  'import.source("m" "n")',
  'import source from "m"; 1 +',
];

describe.each(testKit.babels.map((babel) => [babel.major, babel] as const))(
  "source phase syntax on Babel %i",
  (major, babel) => {
    test.each(declarations)("%s accepts %j", (_rule, code, expected) => {
      for (const dialect of dialects) {
        const [first] = parse(babel, code, { dialect }).program.body;
        const { phase, specifier } = moduleRequestOf(first as ModuleRequestNode)!;
        const { local } = (first as types.ImportDeclaration).specifiers[0]!;
        expect(`${phase} ${specifier} ${local.name}`).toBe(expected);
      }
    });

    test.each(refusedDeclarations)("%s refuses %j", (_rule, code, message) => {
      expect(refusal(babel, code)).toMatch(message);
      for (const dialect of dialects) {
        // TypeScript and Flow have words of their own for some of them.
        expect(refusal(babel, code, { dialect })).not.toBe("accepted");
      }
    });

    test("S1 refuses a declaration in a script", () => {
      const message = `'import' and 'export' may appear only with 'sourceType: "module"'`;
      expect(refusal(babel, 'import source x from "m"', { goal: "script" })).toContain(message);
    });

    test.each(calls)("%s accepts %j in every goal and dialect", (_rule, code) => {
      for (const goal of ["module", "script"] as const) {
        for (const dialect of dialects) {
          const { program } = parse(babel, code, { goal, dialect });
          let found = 0;
          babel.core.types.traverseFast(program, (node) => {
            if (node.type === "ImportExpression" && node.phase === "source") found++;
          });
          expect(found).toBe(code.split(/import\s*\.\s*(?:\/\*.*\*\/ )?source/).length - 1);
        }
      }
    });

    test.each(refusedCalls)("%s refuses %j in every goal", (_rule, code, ...said) => {
      // A parameter without an argument would be Jest's `done`.
      const [onBabel7, onBabel8 = onBabel7] = said;
      const message = major === 8 ? onBabel8 : onBabel7;
      for (const goal of ["module", "script"] as const) {
        expect(refusal(babel, code, { goal })).toContain(message);
      }
    });

    test.each(unrelated)("leaves the error of %j to Babel", (code) => {
      const parserOpts = { plugins: ["sourcePhaseImports"] };
      const settings = babelOptions(babel, { sourceType: "module", parserOpts });
      const own = (): unknown => babel.core.parseSync(code, settings);
      expect(own).toThrow();
      try {
        own();
      } catch (error) {
        const [line] = (error as Error).message.split("\n");
        expect(`unknown: ${refusal(babel, code)}`).toBe(line);
      }
    });

    test("explains errors that the parser recovers from, and keeps their positions", () => {
      const code = 'import source {x} from "m";\nnew import.source("m");';
      const { errors } = parse(babel, code, { errorRecovery: true }) as unknown as {
        errors: Error[];
      };
      expect(errors.map(({ message }) => message)).toEqual([
        'Only `import source x from "./module"` is valid. (1:0)',
        `${noNew} (2:4)`,
      ]);
    });

    test("explains errors in a file whose positions do not start at zero", () => {
      const settings = babelOptions(babel, {
        plugins: ["@import-phases/babel-plugin-syntax"],
        parserOpts: { startLine: 10, startIndex: 100, startColumn: 4 },
      });
      expect(() => babel.core.parseSync('import source "m"', settings)).toThrow(
        `${noName} (10:18)`,
      );
    });
  },
);

import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { BabelMajor } from "@import-phases/test-kit";

interface Report {
  readonly ruleId: string | null;
  readonly line: number;
  readonly message: string;
}

interface Linter {
  verify(code: string, config: readonly object[], options: object): readonly Report[];
  verifyAndFix(code: string, config: readonly object[], options: object): { output: string };
}

interface ESLint {
  readonly linter: Linter;
  readonly parser: unknown;
  readonly importPlugin: unknown;
}

const folder = join(__dirname, "eslint");

/** The ways to tell @babel/eslint-parser of the plugin; the README shows them. */
const parserOptions: Readonly<Record<string, object>> = {
  "a Babel configuration with the transform": {
    babelOptions: { configFile: join(folder, "babel.config.json") },
  },
  "the syntax plugin alone": {
    requireConfigFile: false,
    babelOptions: { configFile: false, plugins: ["@import-phases/babel-plugin-syntax"] },
  },
};

const rules = {
  "constructor-super": "error",
  "no-const-assign": "error",
  "no-duplicate-imports": "error",
  "no-import-assign": "error",
  "no-redeclare": "error",
  "no-shadow": "error",
  "no-undef": "error",
  "no-unused-vars": "error",
  "no-use-before-define": "error",
  "prefer-const": "error",
  "sort-imports": ["error", { ignoreDeclarationSort: false }],
  "import/first": "error",
  "import/newline-after-import": "error",
  "import/no-duplicates": "error",
  "import/no-mutable-exports": "error",
  "import/no-self-import": "error",
  "import/order": ["error", { alphabetize: { order: "asc" } }],
};

/** The first major of ESLint's parser goes with the older ESLint. */
async function loadESLint({ major, resolve }: BabelMajor): Promise<ESLint> {
  const load = async (specifier: string): Promise<{ Linter?: unknown }> => {
    const { default: main } = await testKit.load(resolve(specifier));
    return main as object;
  };
  const { Linter } = (await load("eslint")) as { Linter: new (options: object) => Linter };
  return {
    linter: new Linter({ configType: "flat", cwd: folder }),
    parser: await load("@babel/eslint-parser"),
    importPlugin: await load(major === 7 ? "eslint-plugin-import" : "eslint-plugin-import-x"),
  };
}

const clean = `import * as path from "node:path";
import source archive from "archive/wasm" with { type: "webassembly" };
import source from "bare";
import source table from "./table.wasm";
import text from "./words.txt" as "text";

const name = path.join("a", "late.wasm");
const late = await import.source(name, { with: {} });

export const load = async (url) => [await import.source(url), late];
export const instance = await WebAssembly.instantiate(table, { source });
export { archive };
export { archive as default };
export { other } from "./other.txt" as "text" with { type: "a" };
export const words = text.split(" ");
`;

describe.each(testKit.babels)("@babel/eslint-parser $major", (babel) => {
  let eslint: ESLint;
  beforeAll(async () => {
    eslint = await loadESLint(babel);
  });

  function config(options: object): readonly object[] {
    const { parser, importPlugin } = eslint;
    const globals = { WebAssembly: "readonly" };
    const languageOptions = { parser, globals, parserOptions: options };
    return [{ plugins: { import: importPlugin }, languageOptions, rules }];
  }

  describe.each(Object.entries(parserOptions))("with %s", (_name, options) => {
    const filename = join(folder, "input.js");
    function lint(code: string): string[] {
      const reports = eslint.linter.verify(code, config(options), { filename });
      return reports.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`);
    }

    test("has nothing to say of a good file", () => {
      expect(lint(clean)).toEqual([]);
    });

    test.each([
      [
        "no-unused-vars",
        'import source unused from "./a.wasm";',
        "1 no-unused-vars: 'unused' is defined but never used.",
      ],
      [
        "no-undef",
        'import source used from "./a.wasm";\n\nimport.source(missing, used);',
        "3 no-undef: 'missing' is not defined.",
      ],
      [
        "no-import-assign",
        'import source x from "./a.wasm";\n\nx(x = 1);',
        "3 no-import-assign: 'x' is read-only.",
      ],
      [
        "prefer-const",
        'let late = await import.source("./a.wasm");\nlate();',
        "1 prefer-const: 'late' is never reassigned. Use 'const' instead.",
      ],
      [
        "no-shadow",
        'import source x from "./a.wasm";\n\nx((x) => x);',
        "3 no-shadow: 'x' is already declared in the upper scope on line 1 column 15.",
      ],
      [
        "import/first",
        'WebAssembly.any();\nimport source x from "./a.wasm";\n\nx();',
        "2 import/first: Import in body of module; reorder to top.",
      ],
      [
        "import/order",
        'import source a from "./a.wasm";\nimport b from "b";\n\na(b);',
        "2 import/order: `b` import should occur before import of `./a.wasm`",
      ],
      [
        "sort-imports",
        'import source b from "./a.wasm";\nimport source a from "./b.wasm";\n\na(b);',
        "2 sort-imports: Imports should be sorted alphabetically.",
      ],
      [
        "no-unused-vars",
        'import unused from "a" as "e";',
        "1 no-unused-vars: 'unused' is defined but never used.",
      ],
      [
        "import/order",
        'import a from "./a" as "e";\nimport b from "b" as\n"e";\n\na(b);',
        "2 import/order: `b` import should occur before import of `./a`",
      ],
      [
        "the parser's",
        'import x from "./a";\n\nimport y from "./b" as y;\nx(y);',
        '3 null: Parsing error: `as` behind a module specifier takes a string: `import x from "./module" as "evaluator"`. (3:23)',
      ],
      [
        "the parser's",
        'import source x from "./a.wasm";\n\nimport source "./b.wasm";\nx();',
        '3 null: Parsing error: `import source` needs a name for the source: `import source x from "./module"`. To run the module, remove `source`. (3:14)',
      ],
    ])("says what is due: %s", (_rule, code, report) => {
      expect(lint(code)).toEqual([report]);
    });

    test("moves declarations with their phase", () => {
      const code = 'import source a from "./a.wasm";\nimport source b from "b/wasm";\n\na(b);\n';
      const { output } = eslint.linter.verifyAndFix(code, config(options), { filename });
      expect(output).toBe(
        'import source b from "b/wasm";\nimport source a from "./a.wasm";\n\na(b);\n',
      );
    });

    test("moves declarations with their evaluator attributes", () => {
      const code = 'import a from "./a" as "e";\nimport b from "b" as "f";\n\na(b);\n';
      const { output } = eslint.linter.verifyAndFix(code, config(options), { filename });
      expect(output).toBe('import b from "b" as "f";\nimport a from "./a" as "e";\n\na(b);\n');
    });

    test("takes a source and an instance of one module for duplicates, for the rules know no phases", () => {
      const code =
        'import instance from "./a.wasm";\nimport source x from "./a.wasm";\n\nx(instance);';
      expect(lint(code)).toEqual([
        expect.stringContaining("1 import/no-duplicates:"),
        expect.stringContaining("2 no-duplicate-imports:"),
        expect.stringContaining("2 import/no-duplicates:"),
      ]);
    });
  });
});

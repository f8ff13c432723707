import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Parser, ParserOptions } from "../src/parser.ts";

/** What is used of recast, with nodes that are open to all. */
interface Recast {
  parse(code: string, options: { parser: object }): Tree;
  print(tree: Tree): { code: string };
  prettyPrint(tree: Tree): { code: string };
  readonly types: { readonly builders: Record<string, (...args: unknown[]) => object> };
}

interface Tree {
  // oxlint-disable-next-line typescript/no-explicit-any -- recast's nodes have whatever a test sets.
  readonly program: { readonly body: any[] };
}

const [babel7] = testKit.babels as [(typeof testKit.babels)[0]];

const code = `// head
import source wasm from "./a.wasm" with { type: "x" };
import x, { a as b } from  './b.js'   as 'e'  // tail
import "c" as /* in */ "f";
export   *   from "d" as "g" asserts { type: "y" };

const lazy = await import.source( "./e.wasm", {} );
`;

function lineOf(text: string, order: number): string {
  return text.split("\n")[order]!;
}

describe("the parser for recast, jscodeshift and others", () => {
  let parser: Parser;
  let recast: Recast;
  beforeAll(async () => {
    const { resolve } = createRequire(__filename);
    parser = (await testKit.load(resolve("@import-phases/babel-plugin-syntax/parser"))) as never;
    recast = (await testKit.load(babel7.resolve("recast")))["default"] as Recast;
  });

  test("reads phases and evaluator attributes", () => {
    const [first, second] = (parser.parse(code) as Tree).program.body;
    expect(first).toMatchObject({ phase: "source" });
    expect(second).toMatchObject({ extra: { evaluatorAttribute: { value: "e", raw: "'e'" } } });
  });

  test.each<[string, ParserOptions]>([
    ["<T,>(x: T) => <a>{x}</a>", { plugins: ["typescript", "jsx"] }],
    ["<a/>", {}],
    ["with (a) {}", { sourceType: "script" }],
    ["with (a) {}", {}],
    ["x", { tokens: false }],
  ])("reads all else as Babel does: %s", (text, options) => {
    const { tokens } = parser.parse(text, options);
    expect(Array.isArray(tokens)).toBe(options.tokens ?? true);
  });

  test("says what is wrong, and where", () => {
    expect(() => parser.parse('import x from "m" as e')).toThrow(
      '`as` behind a module specifier takes a string: `import x from "./module" as "evaluator"`. (1:21)',
    );
  });

  test.each(testKit.babels)("a parser of one's own, of Babel $major", async ({ resolve }) => {
    const { parserFrom } = (await testKit.load(
      createRequire(__filename).resolve("@import-phases/babel-plugin-syntax/parser"),
    )) as { parserFrom: (host: object) => Parser };
    const host = await testKit.load(resolve("@babel/parser"));
    const own = parserFrom((host["parse"] ? host : host["default"]) as object);
    const [, declaration] = (own.parse(code) as Tree).program.body;
    expect(declaration).toMatchObject({ extra: { evaluatorAttribute: { value: "e" } } });
  });

  describe("recast", () => {
    test("gives the text back", () => {
      expect(recast.print(recast.parse(code, { parser })).code).toBe(code);
    });

    test("keeps phases and attributes where a part of a declaration changes", () => {
      const tree = recast.parse(code, { parser });
      const [first, second, , fourth] = tree.program.body;
      first.specifiers[0].local.name = "renamed";
      second.source.value = "./new.js";
      fourth.source = recast.types.builders["stringLiteral"]!("new");
      const output = recast.print(tree).code;
      expect(lineOf(output, 1)).toBe('import source renamed from "./a.wasm" with { type: "x" };');
      expect(lineOf(output, 2)).toBe("import x, { a as b } from  \"./new.js\"   as 'e'  // tail");
      expect(lineOf(output, 4)).toBe('export   *   from "new" as "g" asserts { type: "y" };');
      expect(lineOf(output, 6)).toBe(lineOf(code, 6));
    });

    // docs/parser.md says so; when recast learns to print phases, it must not.
    test("loses them where it prints a declaration anew", () => {
      const tree = recast.parse(code, { parser });
      const [first, second] = tree.program.body;
      const { identifier, importSpecifier } = recast.types.builders;
      first.attributes = [];
      second.specifiers.push(importSpecifier!(identifier!("added")));
      const output = recast.print(tree).code;
      expect(lineOf(output, 1)).toBe('import wasm from "./a.wasm";');
      expect(lineOf(output, 2)).toBe("import x, { a as b, added } from './b.js';  // tail");
      expect(recast.prettyPrint(recast.parse(code, { parser })).code).not.toMatch(/source|as "/);
    });
  });

  test("jscodeshift runs a transform over files", () => {
    const folder = mkdtempSync(join(__dirname, "codemod", "run-"));
    try {
      const file = join(folder, "input.js");
      writeFileSync(file, code);
      copyFileSync(join(__dirname, "codemod", "transform.cjs"), join(folder, "transform.cjs"));
      const command = join(
        dirname(babel7.resolve("jscodeshift/package.json")),
        "bin/jscodeshift.js",
      );
      const args = ["--run-in-band", "--no-babel", "-t", join(folder, "transform.cjs"), file];
      execFileSync(process.execPath, [command, ...args], { cwd: folder });
      const output = readFileSync(file, "utf8");
      expect(lineOf(output, 1)).toBe('import source wasm from "./moved.wasm" with { type: "x" };');
      expect(lineOf(output, 2)).toBe("import x, { renamed as b } from  './b.js'   as 'e'  // tail");
      expect(output.split("\n").slice(3)).toEqual(code.split("\n").slice(3));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

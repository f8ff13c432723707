import { describe, expect, test } from "@jest/globals";
import type { types } from "@babel/core";
import { moduleRequestOf } from "../src/read-request.ts";
import { isSourceImport } from "../src/source-import.ts";

type Declaration =
  types.ImportDeclaration | types.ExportNamedDeclaration | types.ExportAllDeclaration;

const code = `
import source x from "./x.wasm" with { type: "wasm", "a-b": "c" };
import y from "y";
export { z } from "z";
export * from "w";
export {};
import.source("./x.wasm");
import.source(name);
import("y");
`;

describe.each(testKit.babels)("Babel $major", ({ core }) => {
  const { body } = core.parseSync(code, {
    configFile: false,
    babelrc: false,
    parserOpts: { plugins: ["sourcePhaseImports", "importAttributes"] } as never,
  })!.program;

  test("reads imports and re-exports", () => {
    const declarations = body.slice(0, 5) as Declaration[];
    expect(declarations.map((declaration) => moduleRequestOf(declaration))).toEqual([
      {
        specifier: "./x.wasm",
        phase: "source",
        attributes: [
          { key: "a-b", value: "c" },
          { key: "type", value: "wasm" },
        ],
      },
      { specifier: "y", phase: "evaluation", attributes: [] },
      { specifier: "z", phase: "evaluation", attributes: [] },
      { specifier: "w", phase: "evaluation", attributes: [] },
      undefined,
    ]);
  });

  test("reads dynamic imports", () => {
    const statements = body.slice(5) as types.ExpressionStatement[];
    const imports = statements.slice(0, 2).map(({ expression }) => expression);
    expect(imports.map((expression) => isSourceImport(expression))).toEqual([true, true]);
    expect(isSourceImport(statements[2]!.expression)).toBe(false);
    expect((imports as types.ImportExpression[]).map((node) => moduleRequestOf(node))).toEqual([
      { specifier: "./x.wasm", phase: "source", attributes: [] },
      { specifier: undefined, phase: "source", attributes: [] },
    ]);
  });
});

import { describe, expect, test } from "@jest/globals";
import type { NodePath, PluginObject, types } from "@babel/core";
import { babelOptions } from "@import-phases/test-kit";

interface BindingFacts {
  readonly kind: string;
  readonly declaredBy: string;
  readonly references: number;
  readonly writes: number;
}

const code = `
import source x from "./x.wasm";
x, x;
x = 1;
import source late from "./late.wasm";
late;
`;

describe.each(testKit.babels.map((babel) => [babel.major, babel] as const))(
  "the scope that other plugins see on Babel %i",
  (_major, babel) => {
    test.each(["node", "universal"])("platform %s", (platform) => {
      const facts: Record<string, BindingFacts> = {};
      const observer = (): PluginObject => ({
        visitor: {
          Program: {
            exit({ scope }: NodePath<types.Program>) {
              for (const name of ["x", "late"]) {
                const { kind, path, referencePaths, constantViolations } = scope.getBinding(name)!;
                const isThere = path.findParent((parent) => parent.isProgram()) !== null;
                facts[name] = {
                  kind,
                  declaredBy: isThere ? path.type : "nothing",
                  references: referencePaths.length,
                  writes: constantViolations.length,
                };
              }
            },
          },
        },
      });
      const { plugins, ...options } = babelOptions(babel, {
        plugins: [["@import-phases", { platform }]],
      });
      babel.core.transformSync(code, { ...options, plugins: [...plugins!, observer as never] });
      const declaration = { kind: "const", declaredBy: "VariableDeclarator" };
      expect(facts).toEqual({
        x: { ...declaration, references: 2, writes: 1 },
        late: { ...declaration, references: 1, writes: 0 },
      });
    });

    test("a name that it has given is not given again", () => {
      const names: string[] = [];
      const taker = (): PluginObject => ({
        visitor: {
          ArrowFunctionExpression({ scope }: NodePath<types.ArrowFunctionExpression>) {
            names.push(scope.generateUid("context"));
          },
        },
      });
      const { plugins, ...options } = babelOptions(babel, {
        plugins: ["@babel/plugin-transform-modules-systemjs", "@import-phases"],
      });
      const input = `${code} () => import.meta.url;`;
      babel.core.transformSync(input, { ...options, plugins: [...plugins!, taker as never] });
      // The System transform has `_context`.
      expect(names[0]).toBe("_context2");
    });
  },
);

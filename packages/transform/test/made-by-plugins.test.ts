import { describe, expect, test } from "@jest/globals";
import type { PluginAPI, PluginObject } from "@babel/core";
import { babelOptions } from "@import-phases/test-kit";

/** Makes `import.source(…)` of `load(…)`, as late as a plugin can. */
function maker({ types: t }: PluginAPI): PluginObject {
  return {
    visitor: {
      Program: {
        exit(program) {
          program.traverse({
            CallExpression(path) {
              if (!path.get("callee").isIdentifier({ name: "load" })) return;
              const made = t.importExpression(path.node.arguments[0] as never);
              path.replaceWith(Object.assign(made, { phase: "source" as const }));
            },
          });
        },
      },
    },
  };
}

const formats = ["commonjs", "amd", "systemjs"] as const;
const places = ["first", "last"] as const;
const cases = testKit.babels.flatMap((babel) =>
  formats.flatMap((format) => places.map((place) => [babel.major, format, place, babel] as const)),
);

describe("`import.source()` that another plugin makes is compiled", () => {
  test.each(cases)("Babel %i, %s, the plugin stands %s", (_major, format, place, babel) => {
    const others = [
      `@babel/plugin-transform-modules-${format}`,
      "@babel/plugin-transform-dynamic-import",
    ];
    const names = place === "first" ? ["@import-phases", ...others] : [...others, "@import-phases"];
    const { plugins, ...options } = babelOptions(babel, { plugins: names });
    const text = 'export default load("./x.wasm");';
    const { code } = babel.core.transformSync(text, {
      ...options,
      plugins: [...plugins!, maker as never],
    })!;
    expect(code).toContain("importSource(");
    expect(code).not.toMatch(/(?:require|import)\(\[?"\.\/x\.wasm/);
  });
});

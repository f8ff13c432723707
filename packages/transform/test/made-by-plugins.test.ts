import { describe, expect, test } from "@jest/globals";
import type { NodePath, PluginAPI, PluginObject, types } from "@babel/core";
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

/** Puts an import ahead of all statements when it meets `made`, which this plugin has lowered the others by. */
function importer(phase: "source" | null): (api: PluginAPI) => PluginObject {
  return ({ types: t }) => ({
    visitor: {
      ExpressionStatement(path) {
        if (!path.get("expression").isIdentifier({ name: "made" })) return;
        const clauses = [t.importDefaultSpecifier(t.identifier("made"))];
        const made = t.importDeclaration(clauses, t.stringLiteral("./made.wasm"));
        const program = path.parentPath as NodePath<types.Program>;
        program.unshiftContainer("body", Object.assign(made, { phase }));
        path.remove();
      },
    },
  });
}

describe("an import that another plugin makes runs where it stands in CommonJS", () => {
  const phases = [null, "source"] as const;
  const majors = testKit.babels.map((babel) => [babel.major, babel] as const);

  describe.each(majors)("Babel %i", (_major, babel) => {
    test.each(phases)("phase %s", (phase) => {
      const { plugins, ...options } = babelOptions(babel, {
        plugins: ["@babel/plugin-transform-modules-commonjs", "@import-phases"],
        targets: { node: "20.19" },
      });
      const text = 'import source x from "./x.wasm"; import "./a.js"; made; x;';
      const { code } = babel.core.transformSync(text, {
        ...options,
        plugins: [...plugins!, importer(phase) as never],
      })!;
      const loads = [...code!.matchAll(/"([^"]+)"(?:, __filename.*)?\);/g)].map(([, name]) => name);
      const sources = phase ? ["./made.wasm", "./x.wasm"] : ["./x.wasm", "./made.wasm"];
      expect(loads).toEqual(["@import-phases/runtime", ...sources, "./a.js"]);
    });
  });
});

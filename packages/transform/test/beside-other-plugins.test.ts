import { describe, expect, test } from "@jest/globals";
import type { PluginObject, types } from "@babel/core";
import { babelOptions, type BabelMajor } from "@import-phases/test-kit";

const commonJS = "@babel/plugin-transform-modules-commonjs";

const namespaces = "@babel/plugin-transform-export-namespace-from";

const sources =
  'import source x from "@/x.wasm"; import y from "@/y.js"; import source z from "@/z.wasm"; x; y; z;';
const mixed =
  'import source x from "@/x.wasm"; import { y } from "@/y.wasm"; import "@/z.wasm" as "wasm-module"; export { w } from "@/w.wasm"; x; y;';

function rename({ source: specifier }: { source?: types.Node | null }): void {
  if (specifier?.type !== "StringLiteral") return;
  specifier.value = specifier.value.replace("@/", "./lib/");
}

/** As plugins for aliases do it, and one of them after the other. */
const renamers: Record<string, () => PluginObject> = {
  "that visits imports": () => ({
    visitor: {
      "ImportDeclaration|ExportNamedDeclaration"({ node }) {
        rename(node as types.ImportDeclaration);
      },
    },
  }),
  "that skips what it has visited": () => ({
    visitor: {
      "ImportDeclaration|ExportNamedDeclaration"(path) {
        rename(path.node as types.ImportDeclaration);
        path.skip();
      },
    },
  }),
  "that visits imports as it enters the program": () => ({
    visitor: {
      Program(program) {
        program.traverse({
          "ImportDeclaration|ExportNamedDeclaration|ImportExpression"({ node }) {
            rename(node as types.ImportDeclaration);
          },
          // Of Babel 7.
          Import({ parent }) {
            rename({ source: (parent as types.CallExpression).arguments[0]! });
          },
        });
      },
    },
  }),
};

function exportRenamer(): PluginObject {
  return {
    visitor: {
      ExportNamedDeclaration({ node }) {
        rename(node);
      },
    },
  };
}

function remover(): PluginObject {
  return {
    visitor: {
      ImportDeclaration(path) {
        if (path.node.source.value.endsWith(".wasm")) path.remove();
      },
    },
  };
}

describe.each(testKit.babels)("beside other plugins of Babel $major", (babel) => {
  test("what stays on workerd is seen once", () => {
    const seen: string[] = [];
    const plugin = (): PluginObject => ({
      visitor: {
        ImportDeclaration({ node }) {
          seen.push(node.source.value);
        },
      },
    });
    const code = 'import source x from "./x.wasm"; import "./y.wasm"; x;';
    transform(babel, code, { plugin, order: "ahead", transforms: [], platform: "workerd" });
    expect(seen).toEqual(["./x.wasm", "./y.wasm", "@import-phases/runtime"]);
  });

  const orders = ["ahead", "behind"] as const;
  const formats = { "ES modules": [], CommonJS: [commonJS] };

  describe.each(orders)("a plugin %s", (order) => {
    describe.each(Object.entries(formats))("in %s", (_format, transforms) => {
      const compile = (code: string, plugin: () => PluginObject): string =>
        transform(babel, code, { plugin, order, transforms });

      test.each(Object.entries(renamers))("%s renames what is imported", (_name, plugin) => {
        expect(compile(sources, plugin)).toMatch(/Source[^]*\.\/lib\/x\.wasm[^]*\.\/lib\/z\.wasm/);
        expect(compile(sources, plugin)).not.toMatch(/@\/|import source|require\("[^"]*\.wasm/);
        expect(compile(mixed, plugin)).not.toMatch(/@\/|import source|require\("[^"]*\.wasm/);
      });

      test("that visits imports as it enters the program sees dynamic ones", () => {
        const plugin = renamers["that visits imports as it enters the program"]!;
        const code = compile('import("@/x.wasm"); import.source("@/x.wasm"); export {};', plugin);
        expect(code).toMatch(/importInstance\([^@]*importSource\([^@]*$/);
      });

      test("that visits imports sees those that Babel makes of exports", () => {
        const plugin = renamers["that visits imports"]!;
        const code = 'export * as x from "@/x.txt" with { a: "b" } as "text";';
        const output = transform(babel, code, {
          plugin,
          order,
          transforms: [namespaces, ...transforms],
        });
        expect(output.replaceAll(/\s+/g, " ")).toMatch(
          /"\.\/lib\/x\.txt".*"text".* with: \{ "?a"?: "b" \}/,
        );
      });

      test("that visits exports alone may be Babel's, which drops attributes", () => {
        const [plugin] = babelOptions(babel, { plugins: [namespaces] }).plugins!;
        const code = 'export * as x from "./x.txt" with { a: "b" } as "text";';
        expect(compile(code, plugin as never)).toMatch(/with: \{\s*"?a"?: "b"/);
      });

      test("that visits exports alone renames what they export", () => {
        const code = 'export { x } from "@/x.wasm"; export { y } from "@/y.wasm";';
        expect(compile(code, exportRenamer)).toMatch(/\.\/lib\/x\.wasm[^@]*\.\/lib\/y\.wasm[^@]*$/);
      });

      test("that removes imports removes all of them", () => {
        expect(compile(sources, remover)).not.toContain(".wasm");
        expect(compile('import source x from "./x.wasm";', remover)).not.toContain("mport");
      });

      test.each([sources, mixed])("that visits imports sees each once: %s", (code) => {
        const seen: string[] = [];
        const watch = (): PluginObject => ({
          visitor: {
            ImportDeclaration({ node }) {
              if (node.source.value.startsWith("@/")) seen.push(node.source.value);
            },
          },
        });
        compile(code, watch);
        expect(seen).toEqual([...new Set(seen)]);
        expect(seen).toHaveLength(3);
      });
    });
  });
});

interface Beside {
  readonly plugin: () => PluginObject;
  readonly order: "ahead" | "behind";
  readonly transforms: readonly string[];
  readonly platform?: "workerd";
}

function transform(
  babel: BabelMajor,
  code: string,
  { plugin, order, transforms, platform }: Beside,
): string {
  const { plugins, ...options } = babelOptions(babel, {
    plugins: [["@import-phases", { evaluators: "runtime", platform }], ...transforms],
    targets: { node: "20.19" },
  });
  const all = order === "ahead" ? [plugin, ...plugins!] : [...plugins!, plugin];
  return babel.core.transformSync(code, { ...options, plugins: all as never })!.code!;
}

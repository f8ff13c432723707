import { describe, expect, test } from "@jest/globals";
import { babelOptions, type BabelMajor } from "@import-phases/test-kit";

function compile(babel: BabelMajor, plugin: string, options: unknown, code = ""): string {
  const settings = babelOptions(babel, { plugins: [[plugin, options as object]] });
  return babel.core.transformSync(code, { filename: "input.js", ...settings })!.code!;
}

describe.each(testKit.babels.map((babel) => [babel.major, babel] as const))(
  "options on Babel %i",
  (_major, babel) => {
    test.each([
      [
        { platfrom: "node" },
        "@import-phases: .platfrom is not an option. The options are platform, evaluators, globals, moduleSources, wasmInstances, runtime.",
      ],
      [
        { platform: "nodejs" },
        '@import-phases: .platform must be one of "auto", "node", "web", "universal", "workerd" (received "nodejs").',
      ],
      [{ moduleSources: 1 }, ".moduleSources must be true or false (received 1)."],
      [
        { evaluators: "./text.js" },
        '.evaluators must be "runtime" or an object of specifiers (received "./text.js").',
      ],
      [
        { evaluators: { text: 1 } },
        '.evaluators["text"] must be a specifier, or { module: specifier, exports: names } (received 1).',
      ],
      [
        { evaluators: { text: { module: "./text.js", exports: "default" } } },
        '.evaluators["text"] must be a specifier, or { module: specifier, exports: names }',
      ],
      [
        { evaluators: { text: { module: "./text.js", export: ["default"] } } },
        '.evaluators["text"] must be a specifier, or { module: specifier, exports: names } (received {"module":"./text.js","export":["default"]}).',
      ],
      [{ globals: true }, '.globals must be one of "install", "pure" (received true).'],
      [{ runtime: "" }, '.runtime must be the specifier of the runtime (received "").'],
      [{ runtime: null }, ".runtime must be the specifier of the runtime (received null)."],
    ])("refuses %j", (options, message) => {
      expect(() => compile(babel, "@import-phases", options)).toThrow(message);
    });

    test("takes undefined for absent", () => {
      const code = 'import source x from "./a.wasm";';
      const expected = compile(babel, "@import-phases", {}, code);
      const options = {
        platform: undefined,
        evaluators: undefined,
        globals: undefined,
        moduleSources: undefined,
        runtime: undefined,
      };
      expect(compile(babel, "@import-phases", options, code)).toBe(expected);
    });

    test("imports the runtime by the name it is given", () => {
      const code = 'import source x from "./a.wasm";';
      const runtime = "./vendor/runtime.js";
      expect(compile(babel, "@import-phases", { runtime }, code)).toContain(`from "${runtime}"`);
    });

    test("evaluators are relative to the configuration, packages are not", () => {
      const code = 'import x from "./x.txt" as "text"; import y from "./y.txt" as "table";';
      const evaluators = { text: "./evaluators/text.js", table: "@my/table" };
      const output = compile(babel, "@import-phases", { evaluators }, code);
      expect(output).toContain('from "./evaluators/text.js"');
      expect(output).toContain('from "@my/table"');
    });

    test("the syntax plugin has none, and names the plugin that has", () => {
      expect(() =>
        compile(babel, "@import-phases/babel-plugin-syntax", { platform: "node" }),
      ).toThrow(
        ".platform is not an option, for this plugin has none. Options of the transform go to the plugin `@import-phases/babel-plugin`.",
      );
    });
  },
);

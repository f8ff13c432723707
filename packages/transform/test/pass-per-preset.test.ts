import { describe, expect, test } from "@jest/globals";
import { babelOptions } from "@import-phases/test-kit";

const commonJS = "@babel/plugin-transform-modules-commonjs";
const sources = 'import "other"; import source x from "./x.wasm"; x;';

describe.each(testKit.babels)("passPerPreset on Babel $major", (babel) => {
  /** Compiles a text by plugins in passes of their own. */
  function compile(text: string, ...passes: string[]): string {
    const presets = passes.map((name) => {
      const { plugins } = babelOptions(babel, { plugins: [name] });
      return () => ({ plugins }) as object;
    });
    const { code } = babel.core.transformSync(text, {
      configFile: false,
      babelrc: false,
      targets: { node: "20" },
      passPerPreset: true,
      presets: presets as never,
    })!;
    return code!;
  }

  // What the README says is not done: each pass is over before the next begins.
  test("in CommonJS, sources are loaded after the other requires", () => {
    const code = compile(sources, "@import-phases", commonJS);
    expect(code).toMatch(/require\("other"\)[^]*importSourceSync\("\.\/x\.wasm"/);
  });

  test.each([
    sources,
    'const x = import.source("./x.wasm");',
    'import x from "./x.wasm" as "wasm-module";',
  ])("a pass of modules that comes first is refused: %s", (text) => {
    for (const plugin of ["@import-phases", "@import-phases/babel-plugin-syntax"]) {
      expect(() => compile(text, commonJS, plugin)).toThrow(
        /would be lost: with `passPerPreset`, a pass [^]*compiles modules to commonjs[^]*> 1 \|/,
      );
    }
  });

  test("files without phases go through in any order", () => {
    expect(compile('import "other";', commonJS, "@import-phases")).toContain('require("other")');
  });
});

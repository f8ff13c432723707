import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { babelOptions, type NamedBabelOptions } from "@import-phases/test-kit";

const binaries = {
  "add.wasm": '(module (func (export "add")) (func (export "default")))',
  "imports.wasm":
    '(module (import "./dep.js" "f" (func)) (import "../above.js" "f" (func)) (import "./add.wasm" "add" (func)) (import "bare" "f" (func)) (import "./data.json" "default" (global externref)))',
  "builtins.wasm":
    '(module (import "wasm:js-string" "length" (func (param externref) (result i32))))',
  "more.wasm": '(module (func (export "add")) (func (export "more")))',
  "evaluated.wasm":
    '(module (@custom "evaluatorattributes" "\\01\\07./a.txt\\04text") (import "./a.txt" "default" (global externref)))',
  "outer.wasm": '(module (import "./evaluated.wasm" "none" (func)))',
};

describe.each(testKit.babels)("WebAssembly instances on Babel $major", (babel) => {
  let folder: string;

  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "import-phases-instances-")));
    for (const [name, text] of Object.entries(binaries)) {
      writeFileSync(join(folder, name), testKit.assemble(text));
    }
    writeFileSync(join(folder, "none.wasm"), "no WebAssembly");
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  const transform = (
    code: string,
    plugin: object = {},
    options: NamedBabelOptions = {},
  ): { code: string; metadata: object } => {
    const { plugins = [], ...rest } = options;
    const settings = {
      filename: join(folder, "main.js"),
      targets: { node: "20.19" },
      plugins: [["@import-phases", plugin] as [string, object], ...plugins],
      ...rest,
    };
    const result = babel.core.transformSync(code, babelOptions(babel, settings))!;
    return { code: result.code!, metadata: result.metadata! };
  };

  test.each([
    'import { add } from "./add.wasm?init";\nadd();',
    'import url from "./add.wasm?url";\nurl;',
    'import { add } from "./add.wasm#hash";\nadd();',
    'import bytes from "./add.wasm" with { type: "bytes" };\nbytes;',
    'import bytes from "./add.wasm" with { "type": "bytes" };\nbytes;',
    'import("./add.wasm", { with: { type: "bytes" } });',
    'import("./add.wasm", { "with": { "type": "text" } });',
    "import(`./${add}.wasm`);",
    'function f(URL) { import(new URL("./add.wasm", import.meta.url)); }',
    'import { add } from "./add.js";\nadd();',
    'import("./add.wasm?init");',
    'export const a = "./add.wasm";',
  ])("%s stays", (code) => {
    expect(transform(code).code.replaceAll(/\s+/g, " ")).toBe(code.replaceAll(/\s+/g, " "));
  });

  test.each([
    "import(`./add.wasm`);",
    'import(new URL("./add.wasm", import.meta.url));',
    'import(new URL("add.wasm", import.meta.url).href);',
    'import(import.meta.resolve("./add.wasm"));',
  ])("%s is the import of the literal", (code) => {
    expect(transform(code).code).toBe(transform('import("./add.wasm");').code);
  });

  test.each([
    'const name = "./add.wasm";\nimport(name);',
    'const url = new URL("./add.wasm", import.meta.url);\nimport(url.href);',
    'import { URL } from "node:url";\nconst url = new URL("./add.wasm", import.meta.url);\nimport(url);',
  ])("%s asks the runtime, also without module sources", (code) => {
    expect(transform(code, { moduleSources: false }).code).toContain("_importDynamic(");
    expect(transform(code, { wasmInstances: false, moduleSources: false }).code).toBe(code);
  });

  test.each(['import { add } from "./add.wasm";\nadd();', 'import("./add.wasm");'])(
    "%s stays with the option, and on workerd",
    (code) => {
      expect(transform(code, { wasmInstances: false }).code).toBe(code);
      expect(transform(code, { platform: "workerd" }).code).toBe(code);
    },
  );

  test("what the binary imports is imported from where the file stands", () => {
    const { code, metadata } = transform('import "./imports.wasm";');
    expect(code).toMatch(/import \* as \w+ from "\.\/dep\.js";/);
    expect(code).toMatch(/import \* as \w+ from "\.\.\/above\.js";/);
    expect(code).toMatch(/import \* as \w+ from "bare";/);
    expect(code).toContain('"./add.wasm": [new URL("./add.wasm", import.meta.url)]');
    expect(code).not.toContain("data.json");
    expect(metadata).toMatchObject({
      importPhases: [{ specifier: "./imports.wasm", phase: "evaluation" }],
      importPhasesFiles: [join(folder, "imports.wasm"), join(folder, "add.wasm")],
    });
  });

  test("builtins are not imported", () => {
    expect(transform('import "./builtins.wasm";').code).not.toMatch(/from "wasm:/);
  });

  test("the file that is compiled may stand in another folder", () => {
    const options = { filename: join(folder, "inner/main.js") };
    const { code } = transform('import "../imports.wasm";', {}, options);
    expect(code).toMatch(/import \* as \w+ from "\.\.\/dep\.js";/);
    expect(code).toMatch(/import \* as \w+ from "\.\.\/\.\.\/above\.js";/);
  });

  test("one file tells once what a binary imports", () => {
    const text = 'import "./imports.wasm";\nimport * as all from "./imports.wasm";\nall;';
    expect(transform(text).code.match(/"\.\/dep\.js":/g)).toHaveLength(1);
  });

  test("a binary that is not there is left to the runtime, with the names to look for", () => {
    const { code } = transform('import { add } from "./later.wasm";\nadd();');
    expect(code).toContain(
      '(new URL("./later.wasm", import.meta.url), import.meta.url, void 0, void 0, void 0, ["add"])',
    );
  });

  const unreadable = ["./later.wasm", "./none.wasm", "none/x.wasm"];

  test.each(unreadable)("export * from %s cannot be compiled", (name) => {
    const code = `export * from "${name}";`;
    expect(() => transform(code)).toThrow(
      /`export \*` cannot be compiled.* \(\w.*[^.]\)\. Build the binary first/,
    );
    expect(() => transform(code)).toThrow(/> 1 \| export \* from "[^\n]*\n\s*\| {15}\^{13,14}/);
  });

  test("export * leaves out default", () => {
    const { code } = transform('export * from "./add.wasm";');
    expect(code).toMatch(/export \{ \w+ as add \};/);
    expect(code).not.toContain("default");
  });

  test("export * of one binary by two names is one", () => {
    const again = ["././add.wasm", "./folder/../add.wasm", join(folder, "add.wasm")];
    for (const name of again) {
      const { code } = transform(`export * from "./add.wasm";\nexport * from "${name}";`);
      expect(code).toMatch(/export \{ \w+ as add \};/);
    }
  });

  test("export * of two binaries leaves out what both have", () => {
    const { code } = transform('export * from "./add.wasm";\nexport * from "./more.wasm";');
    expect(code).toMatch(/export \{ \w+ as more \};/);
    expect(code).not.toContain("as add");
  });

  test.each(['import "./evaluated.wasm";', 'import "./outer.wasm";', 'import("./outer.wasm");'])(
    "%s defines the evaluators that binaries name",
    (text) => {
      const evaluators = { text: "my-text", other: "my-other" };
      const { code } = transform(text, { evaluators });
      const [, name] = /import \* as (\w+) from "my-text";/.exec(code) ?? [];
      const definition = `_defineEvaluator("text", ${name});`;
      expect(code).toContain(definition);
      expect(code.search(/_importInstance(?:Sync)?\(/)).toBeGreaterThan(code.indexOf(definition));
      expect(code).not.toContain("my-other");
      expect(transform(text, { evaluators: "runtime" }).code).not.toContain("my-text");
      const options = { plugins: ["@babel/plugin-transform-modules-commonjs"] };
      expect(transform(text, { evaluators }, options).code).toContain(
        '.defineEvaluator("text", require("my-text"));',
      );
    },
  );

  test("a platform that loads asynchronously has no static form in CommonJS", () => {
    const options = {
      targets: { chrome: "120" },
      plugins: ["@babel/plugin-transform-modules-commonjs"],
    };
    expect(() => transform('import { add } from "./add.wasm";', {}, options)).toThrow(
      /`import … from "\.\/add\.wasm"` cannot be compiled to CommonJS.*`await import\("\.\/add\.wasm"\)`/,
    );
  });

  test("imports of types go away with the types", () => {
    const options = { filename: join(folder, "main.ts"), presets: ["@babel/preset-typescript"] };
    const text = 'import type { add } from "./add.wasm";\nexport type A = typeof add;';
    expect(transform(text, {}, options).code).toBe("export {};");
  });

  test("types around a name stay types", () => {
    const options = { filename: join(folder, "main.ts"), presets: ["@babel/preset-typescript"] };
    const text = 'import { add } from "./add.wasm";\n(add as () => void)();\nadd!();';
    expect(transform(text, {}, options).code.match(/\(0, _add\.add\)\(\)/g)).toHaveLength(2);
  });
});

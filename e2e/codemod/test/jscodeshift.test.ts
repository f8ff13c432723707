import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

const cli = join(__dirname, "../node_modules/jscodeshift/bin/jscodeshift.js");
const transforms = join(__dirname, "../../../packages/codemod/jscodeshift");

const sources: Readonly<Record<string, readonly [before: string, after: string]>> = {
  "compile-streaming": [
    'export const m = await WebAssembly.compileStreaming(fetch(new URL("x.wasm", import.meta.url)));\n',
    'import source m from "./x.wasm";\nexport { m };\n',
  ],
  "evaluator-attribute": ['import x from "m" as "wasm-module";\n', 'import source x from "m";\n'],
  "import-reflection": ['import module x from "m";\n', 'import source x from "m";\n'],
  "node-read-file": [
    'import fs from "fs";\nexport default new WebAssembly.Module(fs.readFileSync(new URL("x.wasm", import.meta.url)));\n',
    'import source xModule from "./x.wasm";\nexport default xModule;\n',
  ],
  "to-hand-written": [
    "import source x from './x.wasm';\n",
    "const x = await WebAssembly.compileStreaming(fetch(new URL('./x.wasm', import.meta.url)));\n",
  ],
  "vite-init": [
    'import init from "./x.wasm?init";\nawait init();\n',
    'import source xModule from "./x.wasm";\nawait WebAssembly.instantiate(xModule);\n',
  ],
  "wasm-default-import": [
    'import x from "./x.wasm";\nnew WebAssembly.Instance(x);\n',
    'import source x from "./x.wasm";\nnew WebAssembly.Instance(x);\n',
  ],
};

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "import-phases-jscodeshift-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function jscodeshift(transform: string, ...files: string[]): string {
  const args = [cli, "--run-in-band", "--transform", transform, ...files];
  return execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
}

describe("jscodeshift", () => {
  test("there is a transform for each migration of programs", () => {
    const names = readdirSync(transforms).filter((file) => file !== "package.json");
    expect(names.toSorted()).toEqual(Object.keys(sources).map((name) => `${name}.js`));
  });

  test.each(Object.keys(sources))("%s", (name) => {
    const [before, after] = sources[name]!;
    writeFileSync(join(folder, `${name}.js`), before);
    writeFileSync(join(folder, "other.js"), "export default 1\n");
    const output = jscodeshift(join(transforms, `${name}.js`), `${name}.js`, "other.js");
    expect(output).toMatch(/\b0 errors[^]*\b1 skipped[^]*\b1 ok/);
    expect(readFileSync(join(folder, `${name}.js`), "utf8")).toBe(after);
    expect(readFileSync(join(folder, "other.js"), "utf8")).toBe("export default 1\n");
  });

  test("what is left is in the report", () => {
    writeFileSync(join(folder, "left.js"), "\nexport const f = (b) => WebAssembly.compile(b);\n");
    const output = jscodeshift(join(transforms, "compile-streaming.js"), "left.js");
    expect(output).toContain(
      "left.js:2:25 compile-streaming: its input is handed in by the caller",
    );
  });

  test("other transforms can use the parser", () => {
    const parser = `require(${JSON.stringify(join(transforms, "import-reflection.js"))}).parser`;
    writeFileSync(
      join(folder, "rename.js"),
      `module.exports = ({ source }, { j }) => j(source).find(j.Identifier, { name: "a" }).replaceWith(j.identifier("b")).toSource();
module.exports.parser = ${parser};\n`,
    );
    writeFileSync(join(folder, "phases.js"), 'import source x from "./x.wasm";\nlog(a, x);\n');
    jscodeshift(join(folder, "rename.js"), "phases.js");
    expect(readFileSync(join(folder, "phases.js"), "utf8")).toBe(
      'import source x from "./x.wasm";\nlog(b, x);\n',
    );
  });
});

import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { BrowserProject } from "../project.ts";
import { assembleAdder } from "../wasm.ts";

describe.each(testKit.babels)("workerd, Babel $major", (babel) => {
  let project: BrowserProject;

  beforeEach(() => {
    project = new BrowserProject();
  });

  afterEach(() => project.remove());

  test.each(["install", "pure"])("one module, which the platform compiled, %s", async (globals) => {
    project.compile(
      babel,
      { fixture: "workerd", to: "." },
      { plugins: [["@import-phases", { platform: "workerd", globals }]] },
    );
    project.write("dist/adder.wasm", assembleAdder());
    expect(project.read("worker.js") + project.read("other.js")).not.toContain("importSource");
    const args = [join(__dirname, "../run-workerd.mjs"), project.folder];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    expect(JSON.parse(stdout)).toEqual({
      sum: 5,
      isSame: true,
      tag: "[object WebAssembly.Module]",
      parent: "AbstractModuleSource",
      refusal: expect.stringContaining("Wasm code generation disallowed by embedder"),
    });
  });
});

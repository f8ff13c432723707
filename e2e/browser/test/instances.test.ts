import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { babelOptions, type BabelMajor } from "@import-phases/test-kit";
import { launchChromium } from "../chromium.ts";
import { BrowserProject } from "../project.ts";
import { runPage } from "../run-page.ts";

// Parcel's scope hoisting loses a module that imports itself, which this package's comes to.
const bundlers = ["webpack", "rspack", "vite", "rollup", "rolldown", "esbuild"];
const brotli = join(dirname(require.resolve("brotli-wasm")), "pkg.bundler");
const program = join(__dirname, "../../../examples/brotli/compress.js");
const main = 'import { run } from "./compress.js";\nwindow.result = Promise.resolve(run());\n';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** A project with a package of wasm-bindgen, the files of which are compiled as its own. */
async function build(babel: BabelMajor, bundler: string): Promise<BrowserProject> {
  const project = new BrowserProject();
  project.copy(brotli, "app/package");
  project.copy(program, "app/compress.js");
  project.write("app/main.js", main);
  for (const name of ["compress.js", "package/brotli_wasm.js", "package/brotli_wasm_bg.js"]) {
    const filename = project.path(join("app", name));
    const settings = { filename, targets: { chrome: "120" }, plugins: ["@import-phases"] };
    const options = babelOptions(babel, settings);
    const { code } = babel.core.transformSync(readFileSync(filename, "utf8"), options)!;
    project.write(join("app", name), `${code}\n`);
  }
  const args = [
    join(__dirname, "../bundle.mjs"),
    bundler,
    project.path("app"),
    project.path("out"),
  ];
  await promisify(execFile)(process.execPath, args, { cwd: project.folder });
  return project;
}

describe.each(bundlers)("WebAssembly instances by %s", (bundler) => {
  test.each(testKit.babels)("Babel $major: a package of wasm-bindgen runs", async (babel) => {
    const project = await build(babel, bundler);
    try {
      const { result, errors, requests } = await runPage(browser, { folder: project.path("out") });
      expect(errors).toEqual([]);
      expect(result).toMatchObject({ isSame: true, isShared: true });
      // One binary, one request, whoever imports it.
      expect(requests).toHaveLength(1);
    } finally {
      project.remove();
    }
  });
});

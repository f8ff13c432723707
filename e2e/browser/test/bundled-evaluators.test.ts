import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { launchChromium } from "../chromium.ts";
import { BrowserProject } from "../project.ts";
import { runPage } from "../run-page.ts";
import { assembleAdder } from "../wasm.ts";

/** Those that emit any file; the recipes for Rollup and esbuild are for `.wasm`. */
const bundlers = ["webpack", "webpack-modules", "rspack", "vite", "rolldown", "parcel"];

const fixtures = join(__dirname, "../../../__fixtures__/browser");
const [babel] = testKit.babels.slice(-1);

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

test.each(bundlers)("%s finds what evaluators read, and the evaluators", async (bundler) => {
  const project = new BrowserProject();
  try {
    const evaluators = { text: "./text.js", bytes: "./bytes.js" };
    project.compile(
      babel!,
      { fixture: "bundled evaluators", to: "app" },
      {
        cwd: join(fixtures, "bundled evaluators"),
        targets: { chrome: "120" },
        plugins: [["@import-phases", { evaluators }]],
      },
    );
    for (const name of ["text", "bytes"]) {
      project.copy(join(__dirname, "../../../examples/evaluators", `${name}.js`), `app/${name}.js`);
    }
    project.write("app/adder.wasm", assembleAdder());
    // Vite makes a `data:` URL of a small file.
    project.write("app/words.txt", "some words\n");
    const args = [join(__dirname, "../bundle.mjs"), bundler];
    await promisify(execFile)(
      process.execPath,
      [...args, project.path("app"), project.path("out")],
      {
        cwd: project.folder,
      },
    );
    const { result, errors } = await runPage(browser, { folder: project.path("out") });
    expect({ result, errors }).toEqual({
      result: { sum: 5, magic: "asm", words: "some words", isOne: true },
      errors: [],
    });
  } finally {
    project.remove();
  }
});

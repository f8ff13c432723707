import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { launchChromium } from "../chromium.ts";
import { BrowserProject } from "../project.ts";
import { runPage } from "../run-page.ts";

const entries = ["", "/create-worker"].map((entry) => [
  `@import-phases/runtime${entry}`,
  `/node_modules/@import-phases/runtime/dist/${entry.slice(1) || "index"}.js`,
]);
const importMap = JSON.stringify({ imports: Object.fromEntries(entries) });
const page = `<!doctype html>
<script type="importmap">${importMap}</script>
<script type="module" src="main.js"></script>
`;

const counter = `(module
  (global $count (mut i32) (i32.const 0))
  (func (export "next") (result i32)
    (global.set $count (i32.add (global.get $count) (i32.const 1)))
    (global.get $count)))`;
const worker = `(module
  (import "./host.js" "report" (func $report (param i32)))
  (func $start (call $report (i32.const 20)))
  (start $start))`;
const trap = "(module (func $start (unreachable)) (start $start))";

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

describe.each(testKit.babels)("Babel $major, section 5 in Chromium", (babel) => {
  let project: BrowserProject;

  beforeAll(() => {
    project = new BrowserProject();
    project.compile(
      babel,
      { fixture: "sources", to: "." },
      {
        targets: { chrome: "120" },
        plugins: [["@import-phases", { evaluators: { posts: { module: "/posts.js" } } }]],
      },
    );
    // Import maps are for pages only.
    project.compile(
      babel,
      { fixture: "sources", to: ".", files: ["worker.js"] },
      { targets: { chrome: "120" }, plugins: [["@import-phases", { runtime: entries[0]![1]! }]] },
    );
    project.write("index.html", page);
    project.write("counter.wasm", testKit.assemble(counter));
    project.write("worker.wasm", testKit.assemble(worker));
    project.write("trap.wasm", testKit.assemble(trap));
    project.write("broken.js", "export let x = ;");
    project.write("needs.js", "import './missing.js'; import '/module.js?never';");
    project.write("text.txt", "what it says");
    project.write("data.json", "{}");
  });

  afterAll(() => project.remove());

  test("sources, their instances, and workers", async () => {
    const { result } = await runPage(browser, { folder: project.folder });
    expect(result).toEqual({
      importing: {
        notEvaluatedBefore: 0,
        tag: "[object ModuleSource]",
        same: true,
        clone: true,
        url: "/module.js",
        count: [1, 2, 3],
        compiled: true,
        identity: true,
      },
      errors: {
        syntax: "SyntaxError",
        needs: "[object ModuleSource]",
        needsEvaluated: "TypeError",
        json: "SyntaxError",
        missing: "TypeError",
        options: "TypeError",
        object: "TypeError",
      },
      workers: [
        ["named", 1, 1, 2],
        42,
        ["what it says", "/text.txt"],
        expect.stringContaining("unreachable"),
        53,
      ],
    });
  });
});

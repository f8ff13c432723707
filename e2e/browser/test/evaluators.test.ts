import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { launchChromium } from "../chromium.ts";
import { BrowserProject } from "../project.ts";
import { runPage } from "../run-page.ts";
import { assembleAdder } from "../wasm.ts";

const importMap = JSON.stringify({
  imports: {
    "@import-phases/runtime": "/node_modules/@import-phases/runtime/dist/index.js",
    "@import-phases/runtime/create-worker":
      "/node_modules/@import-phases/runtime/dist/create-worker.js",
    "@import-phases/runtime/html": "/node_modules/@import-phases/runtime/dist/html.js",
    "mapped/": "./elsewhere/",
  },
});
const importMapHash = createHash("sha256").update(importMap).digest("base64");
const policy = `default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'sha256-${importMapHash}'`;

const page = `<!doctype html>
<script type="importmap">${importMap}</script>
<script type="module" src="setup.js"></script>
<script type="module" as="noted" href="./first.txt" id="first"></script>
<script type="module" as="noted" href="second.txt" id="second"></script>
<script type="module" as="noted" href="mapped/third.txt" id="third"></script>
<script type="module" as="noted" src="src.txt" id="src"></script>
<script type="module" as="wasm-module" src="script.wasm" id="wasm"></script>
<script type="module" as="noted" src="src.js" id="javascript"></script>
<script type="module" as="noted" href="" id="empty"></script>
<script type="module" as="nobody's" href="first.txt" id="unknown"></script>
<script type="module" as="noted" href="./missing.txt" id="missing"></script>
<script type="module" as="noted" href="./first.txt" integrity="sha256-AA==" id="checked"></script>
<script type="module" src="main.js"></script>
`;

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

describe.each(testKit.babels)("Babel $major, evaluators in a page", (babel) => {
  let project: BrowserProject;

  beforeAll(() => {
    project = new BrowserProject();
    project.compile(
      babel,
      { fixture: "evaluators", to: "." },
      {
        cwd: `${__dirname}/../../../__fixtures__/browser/evaluators`,
        targets: { chrome: "120" },
        plugins: [
          [
            "@import-phases",
            { evaluators: { text: "./text.js", bytes: "./bytes.js", json: "./json.js" } },
          ],
        ],
      },
    );
    for (const name of ["text", "bytes", "json"]) {
      project.copy(join(__dirname, "../../../examples/evaluators", `${name}.js`), `${name}.js`);
    }
    project.write("index.html", page);
    project.write("src.js", "0;");
    project.write("add.wasm", assembleAdder());
    project.write("script.wasm", assembleAdder());
    project.write("data.json", '{ "version": 7 }');
    project.write("words.txt", "abcdef");
    project.write("elsewhere/words.txt", "mapped");
    project.write("elsewhere/third.txt", "3");
    for (const name of ["first", "second", "src", "added", "completed", "nested"]) {
      project.write(`${name}.txt`, name);
    }
  });

  afterAll(() => project.remove());

  test("imports share what they fetch, and scripts run in order", async () => {
    const { result, requests } = await runPage(browser, {
      folder: project.folder,
      headers: { "*": { "content-security-policy": policy } },
    });
    const notFound = "imported from /index.html. The server answered 404.";
    expect(result).toEqual({
      sum: 5,
      isOther: true,
      text: "abcdef",
      isOne: true,
      bytes: [97, 98, 99],
      magic: "asm",
      version: 7,
      data: { version: 7 },
      mapped: "mapped",
      outcomes: {
        first: "load",
        second: "load",
        third: "load",
        src: "load",
        wasm: "load",
        javascript: "load",
        empty: "TypeError: An evaluated script cannot have an empty address.",
        unknown: expect.stringMatching(
          /^TypeError: There is no evaluator "nobody's" for '\/first\.txt' imported from \/index\.html\. There are "wasm-module", "noted"/,
        ),
        missing: `TypeError: Failed to fetch module '/missing.txt' ${notFound}`,
        checked: "TypeError: The integrity of evaluated scripts is not checked.",
        added: "load",
        nested: "load",
        completed: "load",
      },
      order: [
        // A program has made it, so it waits for none; `first` waits for it.
        "evaluated nested.txt: nested",
        "load nested",
        "evaluated first.txt: first",
        "load first",
        "evaluated second.txt: second",
        "load second",
        "evaluated third.txt: 3",
        "load third",
        "evaluated src.txt: src",
        "load src",
        "load wasm",
        "evaluated src.js: 0;",
        "load javascript",
        "error empty",
        "error unknown",
        "error missing",
        "error checked",
        "evaluated added.txt: added",
        "load added",
        "evaluated completed.txt: completed",
        "load completed",
      ],
    });
    // Once for its source and two evaluators; `src` makes the browser ask by itself as well.
    expect(requests).toEqual(["/add.wasm", "/script.wasm", "/script.wasm"]);
  });

  test("scripts that wait for their turn are fetched ahead of it, and once", async () => {
    project.write(
      "ahead.js",
      `import "@import-phases/runtime/html";
      import { defineEvaluator } from "@import-phases/runtime";
      const order = [];
      const fetched = [];
      let lastFetched;
      const allFetched = new Promise((resolve) => (lastFetched = resolve));
      const observer = new PerformanceObserver((list) => {
        const names = list.getEntries().map(({ name }) => name.split("/").pop());
        fetched.push(...names.filter((name) => name.endsWith(".txt")));
        if (fetched.includes("src.txt")) lastFetched();
      });
      observer.observe({ type: "resource", buffered: true });
      window.result = new Promise((resolve) => {
        defineEvaluator("ahead", {
          evaluate: async ({ text }) => {
            if (text === "first") await allFetched;
            order.push(text);
            if (text === "src") resolve({ order, fetched: fetched.sort() });
            return {};
          },
        });
      });`,
    );
    const names = ["first", "second", "src"];
    const scripts = names.map((name) => `<script type="module" as="ahead" href="${name}.txt">`);
    project.write(
      "ahead.html",
      `<!doctype html>
      <script type="importmap">${importMap}</script>
      <script type="module" src="ahead.js"></script>
      ${scripts.join("</script>")}</script>`,
    );
    const { result } = await runPage(browser, { folder: project.folder, path: "ahead.html" });
    expect(result).toEqual({ order: names, fetched: names.map((name) => `${name}.txt`) });
  });

  test("what was a source before there were evaluators comes from the browser's cache", async () => {
    project.write("before.wasm", assembleAdder());
    project.write(
      "before.js",
      `import { defineEvaluator, importAs, importSource } from "@import-phases/runtime";
      const source = await importSource("./before.wasm", import.meta.url);
      defineEvaluator("length", { evaluate: ({ bytes }) => ({ default: bytes.length }) });
      const { default: length } = await importAs("./before.wasm", "length", import.meta.url);
      const { default: module } = await importAs("./before.wasm", "wasm-module", import.meta.url);
      window.result = { length, isClone: module instanceof WebAssembly.Module && module !== source };`,
    );
    const scripts = `<script type="importmap">${importMap}</script><script type="module" src="before.js">`;
    project.write("before.html", `<!doctype html>${scripts}</script>`);
    const { result, requests } = await runPage(browser, {
      folder: project.folder,
      path: "before.html",
      headers: { "/before.wasm": { "cache-control": "no-cache" } },
    });
    expect(result).toEqual({ length: assembleAdder().length, isClone: true });
    expect(requests).toEqual(["/before.wasm"]);
  });

  test("the proposal's own examples", async () => {
    const fixture = "../transform/evaluator programs/the proposal's own examples";
    project.compile(
      babel,
      { fixture, to: "proposal" },
      {
        cwd: join(__dirname, "../../../__fixtures__/browser", fixture),
        targets: { chrome: "120" },
        plugins: [["@import-phases", { evaluators: { greeting: "./greeting.js" } }]],
      },
    );
    project.write("proposal/worker.js", project.read("proposal/browser-worker.js"));
    project.write(
      "proposal/index.html",
      `<!doctype html>
      <script type="importmap">${importMap}</script>
      <script type="module" src="scripts.js"></script>
      <script href="./foo.wasm" type="module" as="wasm-module"></script>
      <script type="module" src="end.js"></script>`,
    );
    project.write(
      "proposal/scripts.js",
      `import "@import-phases/runtime/html";
      const script = document.querySelector("script[as]");
      export const loaded = new Promise((resolve) => {
        for (const type of ["load", "error"]) script.addEventListener(type, () => resolve(type));
      });
      export const lines = [];
      console.log = (...values) => lines.push(values.join(" "));`,
    );
    project.write(
      "proposal/end.js",
      `import "./exec.js";
      import { lines, loaded } from "./scripts.js";
      window.result = Promise.all([loaded, ended]).then(([type]) => [type, ...lines]);`,
    );
    const wat = readFileSync(
      join(__dirname, "../../../__fixtures__/browser", fixture, "foo.wat"),
      "utf8",
    );
    project.write("proposal/foo.wasm", testKit.assemble(wat));
    const { result, errors, requests } = await runPage(browser, {
      folder: project.folder,
      path: "proposal/index.html",
    });
    expect(errors).toEqual([]);
    expect(result).toEqual(["load", "true", "true true", "3", "foo.wasm begins with 0,97,115,109"]);
    // Once for the page, and once for the worker.
    expect(requests).toEqual(["/proposal/foo.wasm", "/proposal/foo.wasm"]);
  });
});

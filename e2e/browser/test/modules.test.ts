import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { launchChromium } from "../chromium.ts";
import { BrowserProject } from "../project.ts";
import { runPage } from "../run-page.ts";
import { assembleAdder, assembleDoubler, assembleMultiplier } from "../wasm.ts";

const importMap = JSON.stringify({
  imports: {
    "@import-phases/runtime": "/node_modules/@import-phases/runtime/dist/index.js",
    "sql.js/": "/node_modules/sql.js/",
  },
});
const importMapHash = createHash("sha256").update(importMap).digest("base64");
const page = `<!doctype html>
<script type="importmap">${importMap}</script>
<script type="module" src="main.js"></script>
`;
const policy = `default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'sha256-${importMapHash}'`;

const platforms = [
  { platform: "web", targets: { chrome: "120" } },
  { platform: "universal", targets: { chrome: "120", node: "20" } },
];

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

describe.each(testKit.babels)("Babel $major, modules without a bundler", (babel) => {
  let project: BrowserProject;

  beforeAll(() => {
    project = new BrowserProject();
  });

  afterAll(() => project.remove());

  test.each(platforms)("run with an import map, $platform", async ({ platform, targets }) => {
    project.compile(
      babel,
      { fixture: "app", to: platform },
      { targets, plugins: ["@import-phases"] },
    );
    project.write(`${platform}/index.html`, page);
    project.write(`${platform}/wasm/adder.wasm`, assembleAdder());
    project.write(`${platform}/wasm/doubler.wasm`, assembleDoubler());
    project.write("public/computed.wasm", assembleMultiplier());
    const { result, errors, compilations, requests } = await runPage(browser, {
      folder: project.folder,
      path: `${platform}/index.html`,
      headers: { "*": { "content-security-policy": policy } },
    });
    expect({ result, errors }).toMatchObject({
      result: { sum: 5, double: 8, product: 30, sqlite: true },
      errors: [],
    });
    const paths = [
      "/node_modules/sql.js/dist/sql-wasm.wasm",
      "/public/computed.wasm",
      `/${platform}/wasm/adder.wasm`,
      `/${platform}/wasm/doubler.wasm`,
    ];
    expect(requests).toEqual(paths);
    const streams = paths.map((streamed) => ({ name: "compileStreaming", streamed }));
    expect(compilations).toHaveLength(4);
    expect(compilations).toEqual(expect.arrayContaining(streams));
  });

  test("what is not done: policies and import maps as engines take them", async () => {
    const folder = "not done";
    project.compile(
      babel,
      { fixture: folder, to: folder },
      { targets: { chrome: "120" }, plugins: ["@import-phases"] },
    );
    const map = JSON.stringify({
      imports: {
        "@import-phases/runtime": "/node_modules/@import-phases/runtime/dist/index.js",
        "./adder.wasm": "./mapped.wasm",
      },
    });
    project.write(`${folder}/index.html`, page.replace(importMap, map));
    project.write(`${folder}/adder.wasm`, assembleAdder());
    const hash = createHash("sha256").update(map).digest("base64");
    const { result, requests } = await runPage(browser, {
      folder: project.folder,
      path: `${folder}/index.html`,
      headers: { "*": { "content-security-policy": `script-src 'self' 'sha256-${hash}'` } },
    });
    expect(result).toMatch(/^CompileError: .*Content Security Policy/);
    expect(requests).toEqual(["/not%20done/adder.wasm"]);
  });

  test("errors name the file and the module that imports it", async () => {
    project.compile(
      babel,
      { fixture: "errors", to: "errors" },
      {
        targets: { chrome: "120" },
        plugins: [["@import-phases", { moduleSources: false }]],
      },
    );
    project.write("errors/index.html", page);
    project.write("errors/script.js", "export {};");
    project.write("errors/wrong-type.wasm", assembleAdder());
    project.write("errors/corrupt.wasm", "not WebAssembly");
    project.write("errors/page.wasm", "<!doctype html>");
    const { result } = await runPage(browser, {
      folder: project.folder,
      path: "errors/index.html",
      headers: {
        "/errors/wrong-type.wasm": { "content-type": "application/octet-stream" },
        "/errors/page.wasm": { "content-type": "text/html" },
      },
    });
    const referrer = "/errors/main.js";
    const missing = {
      name: "TypeError",
      message: `Failed to fetch module '/errors/missing.wasm' imported from ${referrer}. The server answered 404.`,
      url: "/errors/missing.wasm",
      referrer,
    };
    expect(result).toEqual({
      "missing.wasm": missing,
      literal: missing,
      "wrong-type.wasm": expect.objectContaining({
        name: "TypeError",
        message: expect.stringMatching(
          /^The server sent "application\/octet-stream" .* for '\/errors\/wrong-type\.wasm' imported from \/errors\/main\.js/,
        ),
      }),
      "page.wasm": expect.objectContaining({
        name: "TypeError",
        message: expect.stringMatching(
          /^The server sent "text\/html" .* for '\/errors\/page\.wasm' imported from \/errors\/main\.js/,
        ),
      }),
      "script.js": expect.objectContaining({
        name: "SyntaxError",
        code: "ERR_SOURCE_PHASE_NOT_DEFINED",
        message: expect.stringMatching(/'\/errors\/script\.js' imported from \/errors\/main\.js/),
      }),
      "corrupt.wasm": expect.objectContaining({
        name: "CompileError",
        message: expect.stringMatching(
          /^\/errors\/corrupt\.wasm: .*expected magic word.* imported from \/errors\/main\.js\. The file is not WebAssembly/,
        ),
      }),
      bare: expect.objectContaining({
        name: "TypeError",
        message: `Failed to resolve module specifier 'not-mapped/x.wasm' imported from ${referrer}`,
      }),
      static: expect.objectContaining({
        name: "CompileError",
        message: expect.stringContaining("imported from /errors/static.js"),
        url: "/errors/corrupt.wasm",
        referrer: "/errors/static.js",
      }),
    });
  });
});

import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { runNode, type NamedBabelOptions } from "@import-phases/test-kit";
import type { Browser } from "playwright-core";
import { launchChromium } from "../chromium.ts";
import { BrowserProject } from "../project.ts";
import { runPage } from "../run-page.ts";
import { assembleAdder } from "../wasm.ts";

const globalBuild = "/node_modules/@import-phases/runtime/dist/global.js";
const targets = { chrome: "120" };
const runtime = "@import-phases/runtime";

const formats: Readonly<Record<string, NamedBabelOptions>> = {
  system: {
    targets,
    plugins: [
      "@import-phases",
      "@babel/plugin-transform-dynamic-import",
      "@babel/plugin-transform-modules-systemjs",
    ],
  },
  amd: { targets, plugins: ["@import-phases", "@babel/plugin-transform-modules-amd"] },
  umd: {
    targets,
    plugins: [
      "@import-phases",
      [
        "@babel/plugin-transform-modules-umd",
        { exactGlobals: true, globals: { [runtime]: "importPhases", dynamic: "dynamicForms" } },
      ],
    ],
  },
};

const pages = {
  system: `<script src="/node_modules/systemjs/dist/system.js"></script>
    <script type="systemjs-importmap">
      { "imports": { "${runtime}": "${globalBuild}", "sql.js/": "/node_modules/sql.js/" } }
    </script>
    <script>window.result = System.import("../system/static.js").then(({ run }) => run());</script>`,
  amd: `<script src="/node_modules/requirejs/require.js"></script>
    <script>
      requirejs.config({
        baseUrl: "../amd",
        paths: { "${runtime}": "${globalBuild.slice(0, -".js".length)}" },
        shim: { "${runtime}": { exports: "importPhases" } },
      });
      requirejs(["dynamic"], ({ run }) => { window.result = run(); });
    </script>`,
  umd: `<script src="${globalBuild}"></script>
    <script src="../umd/dynamic.js"></script>
    <script>window.result = dynamicForms.run();</script>`,
  "umd by an AMD loader": `<script src="/node_modules/requirejs/require.js"></script>
    <script>
      requirejs.config({
        baseUrl: "../umd",
        paths: { "${runtime}": "${globalBuild.slice(0, -".js".length)}" },
        shim: { "${runtime}": { exports: "importPhases" } },
      });
      requirejs(["dynamic"], ({ run }) => { window.result = run(); });
    </script>`,
} as const;

function dynamicResult(folder: string): object {
  return {
    sum: 5,
    isSame: true,
    missing: `Failed to fetch module '/${folder}/missing.wasm' imported from /${folder}/dynamic.js. The server answered 404.`,
  };
}

function resultInNode(format: string): object {
  return {
    sum: 5,
    isSame: true,
    missing: expect.stringMatching(
      new RegExp(`^Cannot find module '/${format}/missing.wasm' imported from .*dynamic.js`),
    ),
  };
}

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

describe.each(testKit.babels)("Babel $major", (babel) => {
  let project: BrowserProject;

  beforeAll(async () => {
    project = new BrowserProject();
    for (const [format, options] of Object.entries(formats)) {
      const files = format === "system" ? ["dynamic.js", "static.js"] : ["dynamic.js"];
      project.compile(babel, { fixture: "formats", files, to: format }, options);
      project.write(`${format}/adder.wasm`, assembleAdder());
      project.write(`${format}/package.json`, '{ "type": "commonjs" }');
    }
    for (const name of ["systemjs", "requirejs"]) {
      project.copy(join(__dirname, "../node_modules", name), `node_modules/${name}`);
    }
  });

  afterAll(() => project.remove());

  function run(page: keyof typeof pages): ReturnType<typeof runPage> {
    // In another folder than the modules, which specifiers are relative to.
    project.write("pages/index.html", `<!doctype html>\n${pages[page]}\n`);
    return runPage(browser, { folder: project.folder, path: "pages/index.html" });
  }

  test("System: all forms, and writes that throw", async () => {
    const { result, requests } = await run("system");
    expect(result).toEqual({
      dynamic: dynamicResult("system"),
      isSame: true,
      exports: 1,
      written: "TypeError",
      destructured: "assigned, then TypeError",
    });
    expect(requests).toEqual([
      "/node_modules/sql.js/dist/sql-wasm.wasm",
      "/system/adder.wasm",
      "/system/missing.wasm",
    ]);
  });

  test("AMD: the dynamic forms", async () => {
    const { result, requests } = await run("amd");
    expect(result).toEqual(dynamicResult("amd"));
    expect(requests).toEqual(["/amd/adder.wasm", "/amd/missing.wasm"]);
  });

  test("UMD as a script: the dynamic forms", async () => {
    const { result, requests } = await run("umd");
    expect(result).toEqual(dynamicResult("umd"));
    expect(requests).toEqual(["/umd/adder.wasm", "/umd/missing.wasm"]);
  });

  test("UMD by an AMD loader: the dynamic forms", async () => {
    const { result, requests } = await run("umd by an AMD loader");
    expect(result).toEqual(dynamicResult("umd"));
    expect(requests).toEqual(["/umd/adder.wasm", "/umd/missing.wasm"]);
  });

  describe("in Node", () => {
    const node = Number(process.versions.node.split(".")[0]);
    const print = "({ run }) => run().then((result) => console.log(JSON.stringify(result)))";

    async function runInNode(program: string): Promise<unknown> {
      project.write("program.cjs", program);
      const { stdout, stderr } = await runNode(node, ["program.cjs"], { cwd: project.folder });
      expect(stderr).toBe("");
      return JSON.parse(stdout.replaceAll(project.folder, ""));
    }

    test("System", async () => {
      const result = await runInNode(`
        const { System, applyImportMap } = require("systemjs");
        const { pathToFileURL } = require("node:url");
        System.set("app:runtime", require("${runtime}"));
        applyImportMap(System, {
          imports: {
            "${runtime}": "app:runtime",
            "sql.js/": pathToFileURL("node_modules/sql.js/").href,
          },
        });
        System.import(pathToFileURL("system/static.js").href).then(${print});
      `);
      expect(result).toMatchObject({ dynamic: resultInNode("system"), isSame: true });
    });

    test("AMD", async () => {
      const result = await runInNode(`
        const requirejs = require("requirejs");
        requirejs.config({ baseUrl: __dirname + "/amd", nodeRequire: require });
        requirejs(["dynamic"], ${print});
      `);
      expect(result).toEqual(resultInNode("amd"));
    });

    test("UMD", async () => {
      const result = await runInNode(`(${print})(require("./umd/dynamic.js"));`);
      expect(result).toEqual(resultInNode("umd"));
    });
  });
});

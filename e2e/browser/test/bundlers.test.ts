import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import type { BabelMajor } from "@import-phases/test-kit";
import { launchChromium, resultOf, visit } from "../chromium.ts";
import { BrowserProject } from "../project.ts";
import { runPage, type Outcome } from "../run-page.ts";
import type { SiteOptions } from "../site.ts";
import { assembleAdder, assembleDoubler, assembleMultiplier } from "../wasm.ts";

const bundlers = [
  "webpack",
  "webpack-modules",
  "rspack",
  "vite",
  "rollup",
  "rolldown",
  "esbuild",
  "parcel",
];

const targets = { chrome: "120" };
const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

/** What the app shows however it was built. */
const expected = {
  sum: 5,
  double: 8,
  product: 30,
  sqlite: true,
  isSame: { static: true, dynamic: true, dynamicElsewhere: true, package: true, computed: true },
  parent: "AbstractModuleSource",
};

let browser: Browser;
let wasm: Readonly<Record<string, Uint8Array>>;

beforeAll(async () => {
  browser = await launchChromium();
  wasm = {
    "wasm/adder.wasm": assembleAdder(),
    "wasm/doubler.wasm": assembleDoubler(),
    "public/computed.wasm": assembleMultiplier(),
  };
});

afterAll(() => browser.close());

/** A project that holds the compiled app. */
function createProject(babel: BabelMajor): BrowserProject {
  const project = new BrowserProject();
  project.compile(babel, { fixture: "app", to: "app" }, { targets, plugins: ["@import-phases"] });
  for (const name of ["wasm/adder.wasm", "wasm/doubler.wasm"]) {
    project.write(join("app", name), wasm[name]!);
  }
  return project;
}

async function build(babel: BabelMajor, bundler: string): Promise<BrowserProject> {
  const project = createProject(babel);
  // No bundler sees a computed specifier: such a file is served beside the bundle.
  project.write("out/public/computed.wasm", wasm["public/computed.wasm"]!);
  const args = [join(__dirname, "../bundle.mjs"), bundler];
  await promisify(execFile)(process.execPath, [...args, project.path("app"), project.path("out")], {
    cwd: project.folder,
  });
  return project;
}

describe.each(bundlers)("%s", (bundler) => {
  describe.each(testKit.babels)("Babel $major", (babel) => {
    let project: BrowserProject | undefined;

    beforeAll(async () => {
      project = await build(babel, bundler);
    });

    afterAll(() => project?.remove());

    function run(csp: string, options: SiteOptions = {}): Promise<Outcome> {
      const headers = { "*": { "content-security-policy": csp } };
      return runPage(browser, { ...options, headers, folder: project!.path("out") });
    }

    test("each wasm is fetched once and compiled once, by streaming its response", async () => {
      const { result, errors, compilations, requests } = await run(policy);
      expect({ result, errors }).toEqual({ result: expected, errors: [] });
      expect(requests).toHaveLength(4);
      expect(new Set(requests).size).toBe(4);
      const streams = requests.map((streamed) => ({ name: "compileStreaming", streamed }));
      expect(compilations).toHaveLength(4);
      expect(compilations).toEqual(expect.arrayContaining(streams));
    });

    test("a media type with parameters costs no second request or compilation", async () => {
      const wasmType = "application/wasm;charset=utf-8";
      const { result, compilations, requests } = await run(policy, { wasmType });
      expect(result).toEqual(expected);
      expect(requests).toHaveLength(4);
      expect(new Set(requests).size).toBe(4);
      expect(compilations).toEqual(requests.map(() => ({ name: "compile" })));
    });

    test("without 'wasm-unsafe-eval' the error names the file", async () => {
      await expect(run("default-src 'self'")).rejects.toThrow(
        /CompileError.*\.wasm.*Content Security Policy/is,
      );
    });
  });
});

test.each(testKit.babels)("Vite's development server, Babel $major", async (babel) => {
  const project = createProject(babel);
  project.write("index.html", '<!doctype html><script type="module" src="app/main.js"></script>');
  project.write("public/computed.wasm", wasm["public/computed.wasm"]!);
  const args = [join(__dirname, "../serve-vite.mjs"), project.folder];
  const server = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const [url] = (await once(server.stdout, "data")) as [Buffer];
    const opened = await visit(browser, String(url).trim());
    expect(await resultOf(opened)).toEqual(expected);
    const compilations = await opened.page.evaluate(() => window.compilations);
    expect(compilations.map(({ name }) => name)).toEqual(Array(4).fill("compileStreaming"));
    await opened.page.close();
  } finally {
    server.kill();
    project.remove();
  }
});

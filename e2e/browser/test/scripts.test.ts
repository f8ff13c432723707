import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { launchChromium } from "../chromium.ts";
import { BrowserProject } from "../project.ts";
import { runPage } from "../run-page.ts";
import { assembleAdder } from "../wasm.ts";

const globalBuild = '<script src="/node_modules/@import-phases/runtime/dist/global.js"></script>';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

describe.each([
  { platform: "web", targets: { chrome: "120" } },
  { platform: "universal", targets: { chrome: "120", node: "20" } },
])("classic scripts for $platform", ({ targets }) => {
  describe.each(testKit.babels)("Babel $major", (babel) => {
    let project: BrowserProject;

    beforeEach(async () => {
      project = new BrowserProject();
      project.compile(
        babel,
        { fixture: "scripts", to: "scripts" },
        {
          targets,
          sourceType: "script",
          plugins: ["@import-phases"],
        },
      );
      project.write("scripts/adder.wasm", assembleAdder());
    });

    afterEach(() => project.remove());

    /** Runs a page that stands in another folder than the scripts. */
    function run(html: string): ReturnType<typeof runPage> {
      project.write("pages/index.html", `<!doctype html>\n${html}\n`);
      return runPage(browser, { folder: project.folder, path: "pages/index.html" });
    }

    test("resolve against themselves, also when they are called later", async () => {
      const { result, errors, compilations, requests } = await run(`${globalBuild}
        <script src="../scripts/script.js"></script>
        <script>${project.read("scripts/inline.js")}</script>
        <script>
          addEventListener("load", () => {
            const loader = new Loader();
            const loads = [atOnce, loadLater("./adder.wasm"), fromPage, loader.source, loader.load()];
            window.result = Promise.all(loads).then((sources) => ({
              isSame: new Set(sources).size === 1,
              sum: new WebAssembly.Instance(sources[0]).exports.add(2, 3),
            }));
          });
        </script>`);
      expect({ result, errors }).toEqual({ result: { isSame: true, sum: 5 }, errors: [] });
      expect(requests).toEqual(["/scripts/adder.wasm"]);
      expect(compilations).toEqual([{ name: "compileStreaming", streamed: requests[0] }]);
    });

    test("name themselves in errors", async () => {
      const { result } = await run(`${globalBuild}
        <script src="../scripts/script.js"></script>
        <script>window.result = loadLater("./missing.wasm").catch(({ message }) => message);</script>`);
      expect(result).toBe(
        "Failed to fetch module '/scripts/missing.wasm' imported from /scripts/script.js. The server answered 404.",
      );
    });

    test("run in classic workers, which get the runtime by importScripts", async () => {
      const { result, requests } = await run(`<script>
        const worker = new Worker("../scripts/worker.js");
        worker.onmessage = ({ data }) => { window.result = data; };
        worker.onerror = ({ message }) => { window.result = message; };
        worker.postMessage("./adder.wasm");
      </script>`);
      expect(result).toEqual({
        sum: 5,
        isSame: true,
        missing:
          "Failed to fetch module '/scripts/missing.wasm' imported from /scripts/worker.js. The server answered 404.",
      });
      expect(requests).toEqual(["/scripts/adder.wasm", "/scripts/missing.wasm"]);
    });

    test("say which global is missing where the global build is", async () => {
      await expect(run('<script src="../scripts/script.js"></script>')).rejects.toThrow(
        "ReferenceError: importPhases is not defined",
      );
    });
  });
});

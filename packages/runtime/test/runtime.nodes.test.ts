import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { nodeMajors, runNode } from "@import-phases/test-kit";

const programs = join(__dirname, "programs");

/** Runs a program of this folder and reads the JSON that it prints. */
async function run(major: number, name: string): Promise<never> {
  const { stdout, stderr } = await runNode(major, ["--no-warnings", name], { cwd: programs });
  expect(stderr).toBe("");
  return JSON.parse(stdout) as never;
}

const loaded = { tag: "[object WebAssembly.Module]" };

describe.each(nodeMajors([20, 22, 24, 26]))("Node %i", (major) => {
  const isNative = major >= 24;

  test("all copies of the runtime share one source and one %AbstractModuleSource%", async () => {
    expect(await run(major, "one-realm.mjs")).toEqual({
      imports: 11,
      distinct: 1,
      isOtherDistinct: true,
      compiled: 2,
      isPure: !isNative,
      intrinsics: 1,
      isInstance: true,
    });
  });

  test("instances are behind namespaces, and import by evaluators", async () => {
    const unknown = {
      name: "TypeError",
      message: expect.stringMatching(
        /^There is no evaluator "none" for '.*' imported from \/unknown\.wasm\. There are "wasm-module"/,
      ),
    };
    expect(await run(major, "instances.mjs")).toEqual({
      isModule: true,
      two: 2,
      isShared: true,
      isInstance: true,
      isSameInstance: true,
      isCanonical: true,
      isSameFunction: true,
      noNamespace: {
        name: "TypeError",
        message: "The argument is not the namespace of a WebAssembly module.",
      },
      unknown,
      unknownSync: unknown,
      other: {
        name: "LinkError",
        message: expect.stringContaining(
          'names a module that is not imported, entry 1 ("./three.wasm")',
        ),
      },
      missing: {
        name: "LinkError",
        message:
          'Cannot link /missing.wasm: it imports "three" from "./two.wasm" (/two.wasm), which has no such export. ' +
          "Export it there, or check which build the binary belongs to.",
      },
      builtin: { name: "TypeError", message: "Evaluators read files, not the builtin 'node:fs'" },
    });
  });

  test("a worker's string is relative to the page's base, and for threads a path", async () => {
    expect(await run(major, "workers.mjs")).toEqual({
      page: "https://example.com/base/x.wasm",
      isPath: true,
    });
  });

  test.each(["mjs", "cjs"])("an error that nobody catches can be read: %s", async (extension) => {
    const { stderr } = await runNode(major, [`uncaught.${extension}`], { cwd: programs });
    expect(stderr).toContain("Cannot find module");
    expect(Math.max(...stderr.split("\n").map(({ length }) => length))).toBeLessThan(500);
  });

  test("the web host streams responses, takes parameters and names what is wrong", async () => {
    const { results, counts } = (await run(major, "web-host.mjs")) as {
      results: Record<string, object>;
      counts: object;
    };
    const referrer = "/app/main.js";
    const brokenOff = (url: string): object => ({
      name: "TypeError",
      message:
        `Failed to fetch module '${url}' imported from ${referrer}. ` +
        "Check the URL, the network and the page's policies.",
      url,
      referrer,
    });
    expect(results).toEqual({
      "/plain.wasm": loaded,
      "/parameters.wasm": loaded,
      "/upper-case.wasm": loaded,
      "/corrupt.wasm": {
        name: "CompileError",
        message: expect.stringMatching(
          /^\/corrupt\.wasm: .*expected magic word.* imported from \/app\/main\.js\. The file is not WebAssembly: check/,
        ),
        url: "/corrupt.wasm",
        referrer,
      },
      "/corrupt-parameters.wasm": {
        name: "CompileError",
        message: expect.stringContaining("The file is a page of HTML or XML"),
        url: "/corrupt-parameters.wasm",
        referrer,
      },
      "/page.wasm": {
        name: "TypeError",
        message:
          `The server sent "text/html" in the place of "application/wasm" for '/page.wasm' imported from ${referrer}. ` +
          "Check what stands at this URL, and the media type that the server has for `.wasm`.",
        url: "/page.wasm",
        referrer,
      },
      "/module.js": expect.objectContaining({
        name: "SyntaxError",
        code: "ERR_SOURCE_PHASE_NOT_DEFINED",
      }),
      "/data.json": expect.objectContaining({
        name: "SyntaxError",
        code: "ERR_SOURCE_PHASE_NOT_DEFINED",
      }),
      "/late.wasm": {
        name: "TypeError",
        message: `Failed to fetch module '/late.wasm' imported from ${referrer}. The server answered 404.`,
        url: "/late.wasm",
        referrer,
      },
      "/late.wasm, second time": loaded,
      "/cut.wasm": brokenOff("/cut.wasm"),
      "/cut.wasm, second time": loaded,
      "/cut-parameters.wasm": brokenOff("/cut-parameters.wasm"),
      "/cut-parameters.wasm, second time": loaded,
      "/cut.js": brokenOff("/cut.js"),
      "/cut.txt, as text": brokenOff("/cut.txt"),
      "/cut.txt, as text, second time": { default: "whole" },
      "all at once": Array.from({ length: 3 }, () => brokenOff("/cut.wasm?all")),
      "all at once, second time": [{ tag: "[object Module]" }, { tag: "[object Module]" }, loaded],
      requests: 2,
      bare: {
        name: "TypeError",
        message: `Failed to resolve module specifier 'bare' imported from ${referrer}`,
        url: "bare",
        referrer,
      },
      inData: expect.objectContaining({
        name: "TypeError",
        message: expect.stringMatching(/^Failed to resolve module specifier '\.\/x\.wasm'/),
      }),
      bundled: loaded,
      unreachable: expect.objectContaining({
        name: "TypeError",
        message: expect.stringContaining("Check the URL, the network and the page's policies."),
      }),
      synchronous: expect.objectContaining({
        name: "TypeError",
        message: expect.stringContaining('set the option `platform: "universal"`'),
      }),
      shared: { isSame: true, requests: 1 },
    });
    // Only what has parameters gives up the engine's code cache.
    expect(counts).toEqual({ compileStreaming: 8, compile: 4 });
  });
});

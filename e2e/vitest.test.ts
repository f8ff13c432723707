import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, jest, test } from "@jest/globals";
import { installFolderOf } from "./installs.ts";
import { Project, type Files } from "./project.ts";
import { sampleFiles } from "./sample-files.ts";

// Each runs Vitest in a process of its own.
jest.setTimeout(120_000);

/** The configuration that `docs/jest.md` has, as it stands there. */
const [, config] = /```js\n(\/\/ vitest\.config\.js\n[^]*?)```/.exec(
  readFileSync(join(__dirname, "../docs/jest.md"), "utf8"),
) as unknown as [string, string];

/** What Vitest's JSON report says, as far as it is read here. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    /** Of a file that did not load. */
    readonly message: string;
    readonly assertionResults: readonly { readonly failureMessages: readonly string[] }[];
  }[];
}

function failuresIn({ testResults }: VitestReport): string {
  const messages = testResults.flatMap(({ message, assertionResults }) => [
    message,
    ...assertionResults.flatMap(({ failureMessages }) => failureMessages),
  ]);
  return messages.filter(Boolean).join("\n");
}

function runVitest(files: Files): Promise<VitestReport> {
  const { folder: cwd } = new Project("runners", {
    ...sampleFiles(),
    "package.json": { type: "module" },
    ...files,
  });
  const vitest = join(installFolderOf("runners"), "node_modules/vitest/vitest.mjs");
  const { JEST_WORKER_ID: _outer, NODE_ENV: _test, ...env } = process.env;
  const args = [vitest, "run", "--globals", "--reporter=json", "--dir=src"];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd, env }, (_error, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout) as VitestReport);
      } catch (cause) {
        reject(new Error(`Vitest gave no report:\n${stderr}`, { cause }));
      }
    });
  });
}

test.concurrent("what works by the Babel plugin", async () => {
  const report = await runVitest({
    "vitest.config.js": config,
    "src/phases.test.js": `import source own from "./adder.wasm";
import evaluated from "./adder.wasm" as "wasm-module";
import { count, next } from "./counter.wasm";
import { adder, add, load } from "./adding.js";
test("sources", async () => {
  expect(own).toBeInstanceOf(WebAssembly.Module);
  expect(adder).toBe(own);
  expect(await load()).toBe(own);
  expect(add(2, 3)).toBe(5);
  expect((await import(own)).add(2, 3)).toBe(5);
});
test("evaluators", () => {
  expect(evaluated).toBeInstanceOf(WebAssembly.Module);
});
test("instances", async () => {
  expect(next()).toBe(1);
  expect(count).toBe(1);
  expect((await import("./counter.wasm")).count).toBe(1);
});
`,
    "src/mock.test.js": `import { adder } from "./adding.js";
import { run } from "./counting.js";
vi.mock("./adding.js", () => ({ adder: "a fake" }));
vi.mock("./step.js", () => ({ step: () => 10 }));
test("mocks of what imports a wasm, and of what a wasm imports", () => {
  expect(adder).toBe("a fake");
  expect(run()).toEqual([10, 10]);
});
`,
    "src/isolation.test.js": `import source adder from "./adder.wasm";
import source again from "./adder.wasm?again";
test("what other files have", () => {
  expect(again).toBeInstanceOf(WebAssembly.Module);
  expect(adder.mark).toBeUndefined();
  adder.mark = true;
});
`,
    "src/isolation-again.test.js": `import source adder from "./adder.wasm";
test("what other files have", () => {
  expect(adder.mark).toBeUndefined();
  adder.mark = true;
});
`,
  });
  expect(failuresIn(report)).toBe("");
  expect(report.numPassedTests).toBe(6);
});

test.concurrent("what does not", async () => {
  const report = await runVitest({
    "vitest.config.js": config,
    "src/mock.test.js": `import source adder from "./adder.wasm";
import { add } from "./adder.wasm";
vi.mock("./adder.wasm", () => ({ default: "a fake", add: () => 7 }));
test("no mock reaches a wasm", () => {
  expect(adder).toBeInstanceOf(WebAssembly.Module);
  expect(add(2, 3)).toBe(5);
});
`,
    "src/reset.test.js": `test("the instance stays", async () => {
  const first = await import("./counting.js");
  expect(first.run()).toEqual([1, 1]);
  vi.resetModules();
  const second = await import("./counting.js");
  expect(second).not.toBe(first);
  expect(second.run()).toEqual([2, 2]);
});
`,
  });
  expect(failuresIn(report)).toBe("");
  expect(report.numPassedTests).toBe(2);
});

test.concurrent("without the plugin, a source is none", async () => {
  const report = await runVitest({
    "src/source.test.js": `import source adder from "./adder.wasm";
test("a source", () => { expect(adder).toBeInstanceOf(WebAssembly.Module); });
`,
  });
  expect(failuresIn(report)).toContain("expected undefined to be an instance of Module");
});

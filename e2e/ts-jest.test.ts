import { expect, jest, test } from "@jest/globals";
import { failuresIn, runJest } from "./jest-run.ts";
import { Project, type Files } from "./project.ts";
import { sampleFiles } from "./sample-files.ts";

// Each runs Jest in a process of its own.
jest.setTimeout(120_000);

const ours = "@import-phases/jest/babel";

/** A project whose `.ts` files ts-jest compiles, and ours all others. */
function sample(files: Files, transform: object = {}): Project {
  return new Project("runners", {
    ...sampleFiles(),
    "babel.config.json": {
      presets: [["@babel/preset-typescript", { onlyRemoveTypeImports: true }]],
      plugins: ["@babel/plugin-transform-modules-commonjs"],
    },
    "jest.config.json": {
      preset: "@import-phases/jest",
      transform: { ...transform, "\\.[cm]?jsx?$": ours, "\\.tsx?$": "ts-jest" },
    },
    "tsconfig.json": {
      compilerOptions: { module: "commonjs", target: "es2022", isolatedModules: true },
    },
    ...files,
  });
}

const typed = `import { expect, jest, test } from "@jest/globals";\n`;

test.concurrent("ts-jest compiles `.ts`, beside `.js` with sources", async () => {
  const project = sample({
    "src/instance.test.ts": `${typed}import { add } from "./adder.wasm";
import { adder, load } from "./adding.js";
test("instances here, sources there", async () => {
  expect(add(2, 3)).toBe(5);
  expect(await load()).toBe(adder);
  expect(adder).toBeInstanceOf(WebAssembly.Module);
});
`,
    "src/mock.test.ts": `${typed}import { adder } from "./adding.js";
import { next } from "./counter.wasm";
import { run } from "./counting.js";
jest.mock("./adder.wasm", () => ({ default: "a fake" }));
jest.mock("./counter.wasm", () => ({ next: () => 7, count: 8 }));
test("mocks of sources and instances", () => {
  expect(adder).toBe("a fake");
  expect(next()).toBe(7);
  expect(run()).toEqual([7, 8]);
});
`,
  });
  const report = await runJest("runners", project);
  expect(failuresIn(report)).toBe("");
  expect(report.numPassedTests).toBe(2);
});

const withPhases = {
  "src/source.ts": `import source adder from "./adder.wasm";
export const exports: object[] = WebAssembly.Module.exports(adder);
`,
  "src/source.test.ts": `${typed}import { exports } from "./source";
test("a source", () => { expect(exports).toHaveLength(1); });
`,
  "src/evaluator.ts": `import adder from "./adder.wasm" as "wasm-module";
export const exports: object[] = WebAssembly.Module.exports(adder);
`,
  "src/evaluator.test.ts": `${typed}test("an evaluator", async () => {
  const { exports } = require("./evaluator");
  expect(exports).toHaveLength(1);
});
`,
};

test.concurrent("`.ts` with import phases is for Babel, which the error says", async () => {
  const [wrong, right] = await Promise.all([
    runJest("runners", sample(withPhases)),
    runJest("runners", sample(withPhases, { "(?<!\\.test)\\.ts$": ours })),
  ]);
  expect(wrong.testResults).toHaveLength(2);
  for (const { status, message } of wrong.testResults) {
    expect(status).toBe("failed");
    expect(message).toContain("let the `transform` of Jest's configuration name \"@import-phases/");
  }
  expect(failuresIn(right)).toBe("");
  expect(right.numPassedTests).toBe(2);
});

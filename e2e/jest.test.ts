import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { babelMajors } from "./installs.ts";
import { bothEnvironments } from "./jest-environments.ts";
import { commonJSTests, moduleTests } from "./jest-projects.ts";
import { failuresIn, runJest, watchWithJest } from "./jest-run.ts";
import { Project, type Files } from "./project.ts";
import { sampleFiles } from "./sample-files.ts";

// Each runs Jest in processes of its own, several at a time.
jest.setTimeout(120_000);

const preset = "@import-phases/jest";
const plugin = "@import-phases";
const withText = [plugin, { evaluators: { text: "./src/text.cjs" } }];
const commonJS = ["@babel/preset-env", { targets: { node: "20" } }];
const coverage = ["--coverage", "--coverageReporters=json"];
const twoTests = `test("one", () => {}); test("two", () => {});\n`;

function sourceOf(specifier: string): string {
  return `import source x from "${specifier}";\n${twoTests}`;
}

/** A project of the samples, with a configuration of Jest and files of its own. */
function sample(major: number, config: object, files: Files): Project {
  return new Project(major, { ...sampleFiles(), "jest.config.json": config, ...files });
}

/** From here on, `--watch` looks for what changes. */
function commitAll({ folder: cwd }: Project): void {
  const identity = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
  for (const command of [["init"], ["add", "."], [...identity, "commit", "-m", "all"]]) {
    execFileSync("git", command, { cwd, stdio: "ignore" });
  }
}

/** The lines of statements that did not run. */
function uncoveredLines(project: Project, file: string): number[] {
  interface FileCoverage {
    readonly statementMap: Readonly<Record<string, { readonly start: { readonly line: number } }>>;
    readonly s: Readonly<Record<string, number>>;
  }
  const report = JSON.parse(project.read("coverage/coverage-final.json")) as Readonly<
    Record<string, FileCoverage>
  >;
  const { statementMap, s: counts } = report[join(project.folder, file)]!;
  const uncovered = Object.entries(counts).filter(([, count]) => count === 0);
  return uncovered.map(([id]) => statementMap[id]!.start.line);
}

// Beside Babel 7 stands Jest 29, beside Babel 8 Jest 30: see install.ts.
describe.each(babelMajors)("Jest beside Babel %d", (major) => {
  test.concurrent("CommonJS: sources, instances, evaluators and all kinds of mocks", async () => {
    const project = sample(major, bothEnvironments, {
      "babel.config.json": { presets: [commonJS], plugins: [withText] },
      ...commonJSTests,
    });
    const report = await runJest(major, project, ...coverage);
    expect(failuresIn(report)).toBe("");
    expect(report.numPassedTests).toBe(32);
    expect(uncoveredLines(project, "src/adding.js")).toEqual([8]);
    const snapshot = project.read("src/__snapshots__/snapshot.test.js.snap");
    expect(snapshot).toContain('WebAssembly.Module {\n  "exports": [\n    "function add",\n  ],');
  });

  test.concurrent("ES modules: the same, by unstable_mockModule", async () => {
    const project = sample(major, bothEnvironments, {
      "package.json": { type: "module" },
      "babel.config.json": { plugins: [withText] },
      ...moduleTests,
    });
    const report = await runJest(major, project, ...coverage, "--coverageProvider=v8");
    expect(failuresIn(report)).toBe("");
    expect(report.numPassedTests).toBe(24);
    expect(uncoveredLines(project, "src/adding.js")).toEqual([8, 9]);
  });

  test.concurrent("TypeScript in jsdom, with the plugin first and last", async () => {
    const code = `import source adder from "./adder.wasm";
import source fake from "./counter.wasm";
jest.mock("./counter.wasm", () => ({ default: 1 }));
test("in a window", async () => {
  const sum: number = (new WebAssembly.Instance(adder).exports.add as any)(2, 3);
  expect(sum).toBe(5);
  expect(document.title).toBe("");
  expect(adder).toBeInstanceOf(WebAssembly.Module);
  expect(await import.source("./adder.wasm")).toBe(adder);
  expect(fake).toBe(1);
});
`;
    const typescript = ["@babel/preset-typescript", { onlyRemoveTypeImports: true }];
    const project = sample(
      major,
      { preset, testEnvironment: "jsdom" },
      {
        "first/.babelrc.json": { presets: [typescript, commonJS], plugins: [plugin, "jest-hoist"] },
        "last/.babelrc.json": { presets: [commonJS, typescript], plugins: ["jest-hoist", plugin] },
        "first/package.json": {},
        "last/package.json": {},
        "babel.config.json": { babelrcRoots: ["first", "last"] },
        ...Object.fromEntries(
          ["first", "last"].flatMap((folder) => [
            [`${folder}/a.test.ts`, code],
            [`${folder}/adder.wasm`, sampleFiles()["src/adder.wasm"]!],
            [`${folder}/counter.wasm`, sampleFiles()["src/counter.wasm"]!],
          ]),
        ),
      },
    );
    const report = await runJest(major, project);
    expect(failuresIn(report)).toBe("");
    expect(report.numPassedTests).toBe(2);
  });

  test.concurrent("a monorepo whose hoisted package ships `import source`", async () => {
    const project = sample(
      major,
      { preset, projects: ["<rootDir>/packages/app"] },
      {
        "packages/app/babel.config.json": { presets: [commonJS] },
        "packages/adder/package.json": {
          name: "adder",
          exports: { ".": "./index.js", "./wasm": "./a.wasm" },
        },
        "packages/adder/index.js": 'import source adder from "./a.wasm";\nexport { adder };\n',
        "packages/adder/a.wasm": sampleFiles()["src/adder.wasm"]!,
        "packages/app/package.json": { name: "app" },
        "packages/app/jest.config.json": { preset },
        "packages/app/app.test.js": `import { adder } from "adder";
import source exported from "adder/wasm";
test("the package's own source", () => {
  expect(adder).toBeInstanceOf(WebAssembly.Module);
  expect(exported).toBe(adder);
});
`,
      },
    );
    mkdirSync(join(project.folder, "node_modules"));
    symlinkSync("../packages/adder", join(project.folder, "node_modules/adder"));
    const report = await runJest(major, project);
    expect(failuresIn(report)).toBe("");
    expect(report.numPassedTests).toBe(1);
  });

  test.concurrent("projects with options of their own, in threads, without globals", async () => {
    const projects = Object.entries({ SyntaxError: { moduleSources: false }, ModuleSource: {} });
    const project = sample(
      major,
      {
        projects: projects.map(([displayName, options]) => ({
          displayName,
          preset,
          injectGlobals: false,
          // Jest then compiles our own files, too.
          transformIgnorePatterns: [],
          transform: {
            "\\.js$": [`${preset}/babel`, { presets: [commonJS], plugins: [[plugin, options]] }],
          },
          globals: { expected: displayName },
        })),
      },
      {
        "src/options.test.js": `import { expect, jest, test } from "@jest/globals";
import source adder from "./adder.wasm";
jest.mock("./adder.wasm", () => ({ default: "a fake" }));
test("no option of the other project", async () => {
  const loaded = await import.source("./step.js").catch((error) => error.name);
  const [, kind] = /^\\[object (ModuleSource)\\]$/.exec(String(loaded)) ?? [, loaded];
  expect(kind).toBe(expected);
  expect(adder).toBe("a fake");
});
`,
        "src/isolated.test.js": `import { expect, jest, test } from "@jest/globals";
import * as outer from "./counting.js";
test("isolation, while time stands still", async () => {
  jest.useFakeTimers();
  expect(outer.run()).toEqual([1, 1]);
  await jest.isolateModulesAsync(async () => {
    jest.doMock("./adder.wasm", () => ({ default: "isolated" }));
    const { adder, load } = await import("./adding.js");
    expect(await load()).toBe(adder);
    expect(adder).toBe("isolated");
    const inner = await import("./counting.js");
    expect((await inner.load()).count).toBe(0);
    expect(inner.run()).toEqual([1, 1]);
  });
  expect((await outer.load()).count).toBe(1);
});
`,
      },
    );
    const report = await runJest(major, project, "--workerThreads", "--maxWorkers=2");
    expect(failuresIn(report)).toBe("");
    expect(report.numPassedTests).toBe(4);
  });

  test.concurrent("automock, and a resolver of the project's own beneath ours", async () => {
    const project = sample(
      major,
      { preset, automock: true, resolver: "<rootDir>/resolver.mjs" },
      {
        "babel.config.json": { presets: [commonJS] },
        // It finds the runtime as little as where packages see only what they ask for, as with pnpm.
        "resolver.mjs": `import { createResolver } from "@import-phases/jest/resolver";
export const sync = createResolver((specifier, options) => {
  if (specifier.startsWith("@import-phases/")) throw new Error("not found");
  const { rootDir } = options;
  return specifier.startsWith("#wasm/")
    ? options.defaultResolver(specifier.replace("#wasm/", "./src/"), { ...options, basedir: rootDir })
    : options.defaultResolver(specifier, options);
});
`,
        "src/auto.test.js": `import source adder from "#wasm/adder.wasm";
import source counter from "./counter.wasm";
import { add } from "#wasm/adder.wasm";
import { run } from "./counting.js";
test("functions are mocks, sources are not", async () => {
  expect(adder).toBeInstanceOf(WebAssembly.Module);
  expect(counter).toBeInstanceOf(WebAssembly.Module);
  expect(await import.source("#wasm/adder.wasm")).toBe(adder);
  expect(jest.isMockFunction(add)).toBe(true);
  expect(jest.isMockFunction(run)).toBe(true);
  expect(jest.requireActual("#wasm/adder.wasm").add(2, 3)).toBe(5);
});
`,
      },
    );
    const report = await runJest(major, project);
    expect(failuresIn(report)).toBe("");
    expect(report.numPassedTests).toBe(1);
  });

  test.concurrent("a changed wasm is found by its tests, and nothing stale is served", async () => {
    const project = sample(
      major,
      { preset },
      {
        "babel.config.json": { presets: [commonJS] },
        "src/sum.test.js": `import { add } from "./adding.js";
test("sum", () => { expect(add(5, 3)).toBe(8); });
`,
        "src/star.js": `export * from "./adder.wasm";\n`,
        "src/star.test.js": `import * as star from "./star.js";
test("names", () => { expect(Object.keys(star)).toEqual(["add"]); });
`,
        "src/counting.test.js": `import "./counting.js";\n${twoTests}`,
        "src/other.test.js": twoTests,
        "src/dynamic.test.js": `test("kinds", async () => {
  const { default: copy } = await import("./adder.wasm", { as: "wasm-module" });
  expect(copy).toBeInstanceOf(WebAssembly.Module);
  const source = await import.source("./adder.wasm");
  const kinds = WebAssembly.Module.exports(source).map(({ kind }) => kind);
  expect(kinds).toEqual(["function"]);
});
`,
      },
    );
    async function testsOf(file: string): Promise<string[]> {
      const { testResults } = await runJest(major, project, "--findRelatedTests", file);
      return testResults.map(({ name, status }) => `${basename(name)} ${status}`).toSorted();
    }
    const ofAdder = ["dynamic.test.js passed", "star.test.js passed", "sum.test.js passed"];
    expect(await testsOf("src/adder.wasm")).toEqual(ofAdder);
    // Which `counter.wasm` imports.
    expect(await testsOf("src/step.js")).toEqual(["counting.test.js passed"]);
    commitAll(project);
    await watchWithJest(major, project, async (printed) => {
      await printed(/^No tests found related to files changed/m);
      project.write({ "src/adder.wasm": sampleFiles()["src/__mocks__/manual.wasm"]! });
      const failures = await printed(/^Ran all test suites related/m);
      expect(failures).toContain("Tests:       3 failed, 3 total");
      expect(failures).toContain("Received: 2");
      expect(failures).toContain('+   "operation",');
    });
  });

  test.concurrent("wrong set-ups say what to add, and where", async () => {
    const babel = { presets: [commonJS], plugins: [plugin] };
    const withPreset = sample(
      major,
      { preset },
      {
        "babel.config.json": babel,
        "src/missing.test.js": sourceOf("./missing.wasm"),
        "src/corrupt.test.js": sourceOf("./corrupt.wasm"),
        "src/mock.test.js": `jest.mock("./adder.wasm", () => ({}));\n${sourceOf("./adder.wasm")}`,
      },
    );
    const without = sample(
      major,
      {},
      {
        "babel.config.json": babel,
        "src/plain.test.js": sourceOf("./adder.wasm"),
      },
    );
    const own = sample(
      major,
      { preset, resolver: "<rootDir>/resolver.cjs" },
      {
        "babel.config.json": babel,
        "resolver.cjs":
          "module.exports = (path, options) => options.defaultResolver(path, options);\n",
        "src/plain.test.js": sourceOf("./adder.wasm"),
      },
    );
    const [reported, ...unset] = await Promise.all(
      [withPreset, without, own].map((project) => runJest(major, project)),
    );
    const messages = failuresIn(reported!);
    expect(messages).toMatch(
      /Cannot find module '.*missing\.wasm' imported from .*missing\.test\.js/,
    );
    expect(messages).toMatch(/corrupt\.wasm: .* imported from .*corrupt\.test\.js/);
    expect(messages).toContain("The mock of './adder.wasm' has no source");
    expect(messages).toContain("Let its factory return a WebAssembly.Module, or an object");
    for (const report of unset) {
      const message = failuresIn(report);
      expect(message).toMatch(
        /Jest is not set up to load '.*adder\.wasm' imported from .*plain\.test\.js/,
      );
      expect(message).toContain('Add `preset: "@import-phases/jest"` to the configuration of Jest');
      expect(message).toContain("make it with `createResolver` of @import-phases/jest/resolver");
    }
  });

  test.concurrent(
    "a `transform` that knows no phases is named, and what to put there",
    async () => {
      const project = sample(
        major,
        { preset, transform: { "\\.js$": "babel-jest" } },
        {
          "babel.config.json": { presets: [commonJS] },
          "src/static.test.js": sourceOf("./adder.wasm"),
          "src/dynamic.test.js": `test("one", () => import.source("./adder.wasm"));\n`,
          "src/evaluator.test.js": `import x from "./adder.wasm" as "wasm-module";\n${twoTests}`,
          "src/lazy.test.js": `test("one", () => { require("./adding.js"); });\n`,
          "src/source.test.js": `test("one", async () => {
  const bytes = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
  await import(new WebAssembly.Module(bytes));
});
`,
          "src/other.test.js": `test("one", () => { expect("as").toBe("source"); });\n`,
        },
      );
      const { testResults } = await runJest(major, project);
      expect(testResults).toHaveLength(6);
      for (const { name, message } of testResults) {
        const cures = message.match(
          /Add "@import-phases" to the `plugins` .* "@import-phases\/jest\/babel"/g,
        );
        expect(cures ?? []).toHaveLength(name.endsWith("other.test.js") ? 0 : 1);
      }
    },
  );
});

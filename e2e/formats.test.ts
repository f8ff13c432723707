import { beforeAll, describe, expect, test } from "@jest/globals";
import { nodeMajors } from "@import-phases/test-kit";
import { assembleAdder } from "./adder.ts";
import { babelMajors } from "./installs.ts";
import { Project } from "./project.ts";

const nodes = nodeMajors([20, 22, 24, 26]);

interface Setup {
  readonly name: string;
  readonly type: "module" | "commonjs";
  readonly babelrc: object;
  /** How many times the output waits. */
  readonly awaits: number;
}

const targets = { node: "20" };
const commonJSPreset = ["@babel/preset-env", { modules: "commonjs" }];
// The default of Babel 7: imports that only types use go.
const typeScriptPreset = ["@babel/preset-typescript", { onlyRemoveTypeImports: false }];
const commonJSPlugin = "@babel/plugin-transform-modules-commonjs";
const syntax = "@import-phases/babel-plugin-syntax";
const plugin = "@import-phases";

const setups: readonly Setup[] = [
  { name: "nothing but the plugin", type: "module", babelrc: { plugins: [plugin] }, awaits: 1 },
  { name: "Node targets", type: "module", babelrc: { targets, plugins: [plugin] }, awaits: 0 },
  {
    name: "preset-env to ES modules",
    type: "module",
    babelrc: {
      targets,
      presets: [["@babel/preset-env", { modules: false }]],
      plugins: [plugin],
    },
    awaits: 0,
  },
  {
    name: "preset-env to CommonJS",
    type: "commonjs",
    babelrc: { targets, presets: [commonJSPreset], plugins: [plugin] },
    awaits: 0,
  },
  {
    name: "a CommonJS transform and no targets",
    type: "commonjs",
    babelrc: { plugins: [plugin, commonJSPlugin] },
    awaits: 0,
  },
  {
    name: "the plugin after a CommonJS transform",
    type: "commonjs",
    babelrc: { targets, plugins: [commonJSPlugin, plugin] },
    awaits: 0,
  },
  {
    name: "the syntax plugin before the plugin",
    type: "module",
    babelrc: { plugins: [syntax, plugin] },
    awaits: 1,
  },
  {
    name: "the syntax plugin after the plugin",
    type: "commonjs",
    babelrc: { targets, presets: [commonJSPreset], plugins: [plugin, syntax] },
    awaits: 0,
  },
  {
    name: "the syntax plugin ahead of the plugin and a CommonJS transform",
    type: "commonjs",
    babelrc: { targets, plugins: [syntax, commonJSPlugin, plugin] },
    awaits: 0,
  },
];

const program = `
import source adder from "./adder.wasm";
import source doubler from "./doubler.wasm";
import { sum } from "./sum.js";

const { add } = new WebAssembly.Instance(adder).exports;
const { double } = new WebAssembly.Instance(doubler).exports;
console.log(add(2, 3), double(4), sum(5, 6), adder instanceof WebAssembly.Module);
import.source("./adder.wasm").then((source) => console.log(source === adder));
`;

const helper = `
import source adder from "./adder.wasm";
const instance = new WebAssembly.Instance(adder);
export const sum = (a, b) => instance.exports.add(a, b);
`;

const typedProgram = `
import source adder from "./adder.wasm";
import source onlyInTypes from "./not-there.wasm";
import type { Adder } from "./types.ts";

export type Unused = typeof onlyInTypes;
const { add } = new WebAssembly.Instance(adder).exports as Adder;
const source: Promise<WebAssembly.Module> = import.source("./adder.wasm");
source.then((module) => console.log(add(2, 3), module === adder));
`;

const types = "export type Adder = { add(a: number, b: number): number };";

let wasm: Record<string, Uint8Array>;

beforeAll(() => {
  wasm = {
    "src/adder.wasm": assembleAdder(),
    "src/doubler.wasm": testKit.assemble(
      `(module (func (export "double") (param i32) (result i32)
        (i32.mul (local.get 0) (i32.const 2))))`,
    ),
  };
});

function countAwaits(code: string): number {
  return code.match(/\bawait\b/g)?.length ?? 0;
}

describe.each(babelMajors)("Babel %d", (major) => {
  test.each(setups)("compiles with $name", async ({ type, babelrc, awaits }) => {
    const project = new Project(major, {
      "package.json": { type },
      ".babelrc": babelrc,
      "src/main.js": program,
      "src/sum.js": helper,
      ...wasm,
    });
    await project.compile();
    expect(countAwaits(project.read("dist/main.js"))).toBe(awaits);
    for (const node of nodes) {
      const run = await project.node(node, "dist/main.js");
      expect(run).toEqual({ exitCode: 0, stdout: "5 8 11 true\ntrue\n", stderr: "" });
    }
  });

  test.each([
    { name: "ES modules", type: "module", presets: [typeScriptPreset] },
    {
      name: "CommonJS",
      type: "commonjs",
      presets: [typeScriptPreset, commonJSPreset],
    },
  ])("compiles TypeScript to $name", async ({ type, presets }) => {
    const project = new Project(major, {
      "package.json": { type },
      ".babelrc": { targets, presets, plugins: [plugin] },
      "src/main.ts": typedProgram,
      "src/types.ts": types,
      ...wasm,
    });
    await project.compile();
    for (const node of nodes) {
      const run = await project.node(node, "dist/main.js");
      expect(run).toEqual({ exitCode: 0, stdout: "5 true\n", stderr: "" });
    }
  });
});

import { cpSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { nodeMajors } from "@import-phases/test-kit";
import { assembleAdder } from "./adder.ts";
import { babelMajors, installFolderOf } from "./installs.ts";
import { Project } from "./project.ts";

const nodes = nodeMajors([20, 22, 24, 26]);

/** Preloaded: counts compilations, and leaves everything else as it is. */
const countCompiles = `
globalThis.compiles = 0;
const counted = {
  construct(...args) {
    compiles += 1;
    return Reflect.construct(...args);
  },
  apply(...args) {
    compiles += 1;
    return Reflect.apply(...args);
  },
};
for (const name of ["Module", "compile", "compileStreaming", "instantiateStreaming"]) {
  WebAssembly[name] = new Proxy(WebAssembly[name], counted);
}
`;

const relativeImports = `
import source adder from "../../node_modules/adder/adder.wasm";
export { adder };
export const load = () => import.source("../../node_modules/adder/adder.wasm");
`;

const bareImports = `
import source adder from "adder/adder.wasm";
export { adder };
export const load = () => import.source("adder/adder.wasm");
export const loadOther = () => import.source("adder/adder.wasm?other");
`;

/** Prints how many sources four modules have of one file, and how many of that and one more URL. */
const count = `
async function count(modules) {
  const loading = modules.map(({ load }) => load());
  const sources = new Set(modules.map(({ adder }) => adder));
  for (const source of await Promise.all(loading)) sources.add(source);
  console.log(sources.size, compiles);
  for (const { loadOther } of modules) if (loadOther) sources.add(await loadOther());
  console.log(sources.size, compiles);
}
`;

const modulesFirst = `
import { createRequire } from "node:module";
import * as relative from "./relative.js";
import * as bare from "./bare.js";
const require = createRequire(import.meta.url);
count([relative, bare, require("../commonjs/relative.js"), require("../commonjs/bare.js")]);
${count}
`;

const commonJSFirst = `
const files = ["./dist/modules/relative.js", "./dist/modules/bare.js"];
const required = [require("./dist/commonjs/relative.js"), require("./dist/commonjs/bare.js")];
Promise.all(files.map((file) => import(file))).then((imported) => count([...required, ...imported]));
${count}
`;

const twoRuntimes = `
count([require("./dist/commonjs/bare.js"), require("./other/bare.js")]);
${count}
`;

/** The synchronous import comes while the file is read for the other. */
const dynamicFirst = `
const loading = import.source("adder/adder.wasm");
const { adder } = require("./relative.js");
loading.then((source) => console.log(source === adder, compiles));
`;

const targets = { node: "20" };

async function buildBoth(major: number, modulesBabelrc: object): Promise<Project> {
  const project = new Project(major, {
    "package.json": {},
    "count-compiles.mjs": countCompiles,
    "main.cjs": commonJSFirst,
    "two-runtimes.cjs": twoRuntimes,
    "modules/.babelrc": modulesBabelrc,
    "modules/main.js": modulesFirst,
    "modules/relative.js": relativeImports,
    "modules/bare.js": bareImports,
    "dist/modules/package.json": { type: "module" },
    "commonjs/.babelrc": {
      targets,
      presets: [["@babel/preset-env", { modules: "commonjs" }]],
      plugins: ["@import-phases"],
    },
    "commonjs/dynamic-first.js": dynamicFirst,
    "commonjs/relative.js": relativeImports,
    "commonjs/bare.js": bareImports,
    "dist/commonjs/package.json": { type: "commonjs" },
    "node_modules/adder/package.json": { name: "adder", version: "1.0.0" },
    "node_modules/adder/adder.wasm": assembleAdder(),
  });
  await project.compile("modules", "dist/modules");
  await project.compile("commonjs", "dist/commonjs");
  cpSync(join(project.folder, "dist/commonjs"), join(project.folder, "other"), { recursive: true });
  const runtime = "node_modules/@import-phases/runtime";
  cpSync(join(installFolderOf(major), runtime), join(project.folder, "other", runtime), {
    recursive: true,
  });
  return project;
}

describe.each(babelMajors)("Babel %d", (major) => {
  describe.each([
    { name: "ES modules that wait", babelrc: { plugins: ["@import-phases"] } },
    { name: "ES modules for Node", babelrc: { targets, plugins: ["@import-phases"] } },
  ])("$name", ({ babelrc }) => {
    let project: Project;

    beforeAll(async () => {
      project = await buildBoth(major, babelrc);
    });

    test.each([
      { name: "ES modules require CommonJS", program: "dist/modules/main.js" },
      { name: "CommonJS imports ES modules", program: "main.cjs" },
      { name: "two copies of the runtime meet", program: "two-runtimes.cjs" },
    ])("one source and one compilation where $name", async ({ program }) => {
      for (const node of nodes) {
        const run = await project.node(node, "--import", "./count-compiles.mjs", program);
        expect(run).toEqual({ exitCode: 0, stdout: "1 1\n2 2\n", stderr: "" });
      }
    });

    test("one compilation where a static import overtakes a dynamic one", async () => {
      const program = "dist/commonjs/dynamic-first.js";
      for (const node of nodes) {
        const run = await project.node(node, "--import", "./count-compiles.mjs", program);
        expect(run).toEqual({ exitCode: 0, stdout: "true 1\n", stderr: "" });
      }
    });
  });
});

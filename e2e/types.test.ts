import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { babelMajors } from "./installs.ts";
import { Project } from "./project.ts";

const typescript = join(__dirname, "../node_modules/typescript/bin/tsc");

const module = `
import {
  AbstractModuleSource,
  allSources,
  bundledAsset,
  importSource,
  importSourceSync,
  install,
  type ResolveSpecifier,
} from "@import-phases/runtime";
import * as pure from "@import-phases/runtime/pure";
import plugin, { type ImportPhase, type Options } from "@import-phases/babel-plugin";
import syntax, { moduleRequestOf, type ModuleRequest } from "@import-phases/babel-plugin-syntax";

const resolve: ResolveSpecifier = (specifier) => specifier;
const loads: Promise<object>[] = [
  importSource("./x.wasm", "file:///main.js"),
  pure.importSource("x", "file:///main.js", resolve, { with: {} }),
];
export const specifier: string = bundledAsset("x", () => ({ href: "file:///x" }), "file:///main.js");
export const sources: Promise<object[]> = allSources(loads);
export const source: object = importSourceSync("./x.wasm");
export const isSource: boolean = source instanceof AbstractModuleSource;
install();

const options: Options = { platform: "node", globals: "pure", runtime: "runtime" };
// @ts-expect-error: the option has no such value.
export const wrong: Options = { platform: "nodejs" };
export const name: string = plugin({}, options, "").name + syntax({}, {}, "").name;
export const lineOf = ({ loc, phase }: ImportPhase): string => phase + loc?.start.line;
export const request: ModuleRequest | undefined = moduleRequestOf({
  type: "ImportDeclaration",
  source: { type: "StringLiteral", value: "./x.wasm" },
});
`;

const commonJS = `
import runtime = require("@import-phases/runtime");
import pure = require("@import-phases/runtime/pure");
import plugin = require("@import-phases/babel-plugin");
import syntax = require("@import-phases/babel-plugin-syntax");

export const load: Promise<object> = runtime.importSource("./x.wasm", __filename);
export const source: object = pure.importSourceSync("./x.wasm");
export const name: string = plugin.default({}, {}, "").name + syntax.default({}, {}, "").name;

declare const __filename: string;
`;

const compilerOptions = {
  module: "nodenext",
  target: "es2023",
  lib: ["es2023"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
};

describe.each(babelMajors)("beside Babel %d", (major) => {
  test.each([
    { name: "an ES module", file: "program.mts", code: module },
    { name: "CommonJS", file: "program.cts", code: commonJS },
  ])("the types hold in $name", async ({ file, code }) => {
    const project = new Project(major, {
      "tsconfig.json": { compilerOptions, files: [file] },
      [file]: code,
    });
    const check = promisify(execFile)(process.execPath, [typescript], { cwd: project.folder });
    const output = await check.catch(({ stdout }: { stdout: string }) => ({ stdout }));
    expect(output.stdout).toBe("");
  });
});

import { describe, expect, test } from "@jest/globals";
import { MessageRestorer, restoreOutput } from "../src/tsc/restore.ts";

describe("messages", () => {
  const messages = new MessageRestorer();
  messages.remember(
    'import\r\nsource\r\n\tx from "./x.wasm";\r\nimport.source("x")',
    'import\r\n      \r\n\tx from "./x.was\x15";\r\nimport_source("x")',
  );

  test.each([
    ["", ""],
    ["Found 1 error.\n\n", "Found 1 error.\n\n"],
    ["\x1b[7m2\x1b[0m \n", "\x1b[7m2\x1b[0m source\n"],
    ['\x1b[7m 3\x1b[0m  x from "./x.was\x15";\n', '\x1b[7m 3\x1b[0m  x from "./x.wasm";\n'],
    ["Cannot find module './x.was\x15'.", "Cannot find module './x.wasm'."],
    ["'import_source' and $mport, $ource", "'import.source' and import, import.source"],
  ])("%j", (text, expected) => {
    expect(messages.restore(text)).toBe(expected);
  });
});

describe("JavaScript that has lost a phase", () => {
  test.each([
    'import x from "./x.was\x15";',
    'const x_1 = require("./x.was\\u0015");',
    "const x = require('pkg\\x17')",
    'define(["require", "exports", "./x.was\x15"], function () {});',
    'import_source("./x.wasm");',
    "$ource(x)",
    "await $mport(x)",
    'import x from "as:wasm-module";',
    'export * from "as:text";',
    'import "as:text"',
    'require("as:text")',
    'import("as:text")',
    'System.register(["as:text"], function () {});',
  ])("%j", (text) => {
    expect(restoreOutput("/out/x.js", text)).toBeUndefined();
    expect(restoreOutput("/out/x.mjs", text)).toBeUndefined();
    expect(restoreOutput("/out/x.js.map", text)).toBe(text);
  });

  test.each([
    'f("\\x15", "\x16")',
    'import x from "./as:text"',
    'f("as:text")',
    "my_import_source(a$ource)",
  ])("nothing is lost: %j", (text) => expect(restoreOutput("/out/x.js", text)).toBe(text));
});

test("declarations name the types of sources", () => {
  const written = [
    'import x from "./x.was\x15";',
    "import y from './y.j\x16'",
    'import z from "as:wasm-module";',
    'export { default as a } from "as:wasm-module";',
    'import text from "as:text";',
    "",
  ].join("\n");
  expect(restoreOutput("/out/x.d.ts", written)).toBe(
    [
      "declare const x: WebAssembly.Module;",
      "declare const y: object;",
      "declare const z: WebAssembly.Module;",
      "export declare const a: WebAssembly.Module;",
      'import text from "as:text";',
      "",
    ].join("\n"),
  );
  expect(restoreOutput("/out/x.d.mts", 'export * from "./x.was\x15";')).toBeUndefined();
});

import { readFileSync } from "node:fs";
// Where an engine has no 64-bit memories, there is no instance.
const isKnown = WebAssembly.validate(readFileSync("exports.wasm"));
const expected = isKnown ? "131072 true" : "CompileError";
import("./imports.wasm").then(
  async (namespace) => {
    const { memory } = await import("./exports.wasm");
    compare(memory.buffer.byteLength, namespace.again === memory);
  },
  ({ name }) => compare(name),
);
function compare(...actual) {
  console.log(actual.join(" ") === expected || actual.join(" "));
}
// ---- exports.wat
(module (memory (export "memory") i64 2 4))
// ---- imports.wat
(module
  (import "./exports.wasm" "memory" (memory i64 1 4))
  (export "again" (memory 0)))

// ---- prints
true

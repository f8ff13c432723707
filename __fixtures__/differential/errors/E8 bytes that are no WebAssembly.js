import { writeFileSync } from "node:fs";
import { reportAll } from "./report.cjs";
const load = (name, bytes) => () => {
  writeFileSync(`${name}.wasm`, Buffer.from(bytes));
  return import.source(`./${name}.wasm`);
};
reportAll({
  empty: load("empty-file", ""),
  text: load("text", "(module)"),
  "cut off": load("cut", [0, 97, 115, 109]),
  version: load("version", [0, 97, 115, 109, 2, 0, 0, 0]),
  component: load("component", [0, 97, 115, 109, 13, 0, 1, 0]),
  body: load("body", [0, 97, 115, 109, 1, 0, 0, 0, 1]),
  javascript: load("javascript", "export default 1"),
  fine: load("fine", [0, 97, 115, 109, 1, 0, 0, 0]),
});

// ---- prints
empty CompileError
text CompileError
cut off CompileError
version CompileError
component CompileError
body CompileError
javascript CompileError
fine [object WebAssembly.Module]

import { readFileSync } from "node:fs";
let module;
export function getModule() {
  module ??= new WebAssembly.Module(readFileSync(new URL("./x.wasm", import.meta.url)));
  return module;
}

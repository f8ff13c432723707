import { readFile } from "node:fs/promises";

export async function load(imports) {
  const bytes = await readFile(new URL("./x.wasm", import.meta.url));
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  return instance.exports;
}

import { readFile } from "node:fs";
readFile(new URL("./x.wasm", import.meta.url), async (error, bytes) => {
  console.log(error, await WebAssembly.compile(bytes));
});

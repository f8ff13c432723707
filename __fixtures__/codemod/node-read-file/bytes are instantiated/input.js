import { readFile } from "node:fs/promises";

const { instance } = await WebAssembly.instantiate(await readFile(new URL("./x.wasm", import.meta.url)), {
  env: { log: console.log },
});

instance.exports.run();

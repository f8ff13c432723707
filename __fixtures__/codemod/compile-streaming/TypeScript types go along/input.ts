import type { Exports } from "./types.ts";
const module: WebAssembly.Module = await WebAssembly.compileStreaming(fetch(new URL("./x.wasm", import.meta.url)));
const { instance } = await WebAssembly.instantiate(module, {}) as unknown as { instance: WebAssembly.Instance };
export const { add } = (await WebAssembly.instantiateStreaming(fetch(new URL("./y.wasm", import.meta.url)), {} as WebAssembly.Imports)).instance.exports as Exports;
console.log(instance!);

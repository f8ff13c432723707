import type { Exports } from "./types.ts";
import source yModule from "./y.wasm";
import source module from "./x.wasm";
const { instance } = await WebAssembly.instantiate(module, {}) as unknown as { instance: WebAssembly.Instance };
export const { add } = (await WebAssembly.instantiate(yModule, {} as WebAssembly.Imports)).exports as Exports;
console.log(instance!);

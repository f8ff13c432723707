import { env } from "./env.js";
import source xModule from "./x.wasm";

const instance = await WebAssembly.instantiate(xModule, { env });
export const { add } = instance.exports;

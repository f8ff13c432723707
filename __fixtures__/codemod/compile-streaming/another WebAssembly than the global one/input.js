import { WebAssembly } from "./polyfill.js";
export const module = await WebAssembly.compileStreaming(fetch(new URL("./x.wasm", import.meta.url)));

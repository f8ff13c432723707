import { fetch } from "./cached-fetch.js";
export const module = await WebAssembly.compileStreaming(fetch(new URL("./x.wasm", import.meta.url)));

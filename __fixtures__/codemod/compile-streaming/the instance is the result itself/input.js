import { env } from "./env.js";

const { instance } = await WebAssembly.instantiateStreaming(fetch(new URL("./x.wasm", import.meta.url)), { env });
export const { add } = instance.exports;

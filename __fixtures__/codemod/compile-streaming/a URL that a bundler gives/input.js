import url from "./x.wasm?url";
export const { instance } = await WebAssembly.instantiateStreaming(fetch(url), {});

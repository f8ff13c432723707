export const a = await WebAssembly.compileStreaming(fetch(/* the fast one */ new URL("./x.wasm", import.meta.url)));
const bytes = await (await fetch(new URL("./y.wasm", import.meta.url))).arrayBuffer(/* all */);
export const { instance } = await WebAssembly.instantiate(bytes, { /* none */ });
const { /* the instance */ instance: other } = await WebAssembly.instantiateStreaming(fetch(new URL("./z.wasm", import.meta.url)));
export { other };

export const first = await globalThis.WebAssembly.compileStreaming(
  fetch(new URL("./first.wasm", import.meta.url)),
);
const { instance } = await self.WebAssembly.instantiateStreaming(
  fetch(new URL("./second.wasm", import.meta.url)),
  {},
);
export const { add } = instance.exports;
export const load = (url) => window.WebAssembly.compileStreaming(fetch(url));

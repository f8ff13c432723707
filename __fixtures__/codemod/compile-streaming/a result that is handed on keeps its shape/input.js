export const load = (imports) =>
  WebAssembly.instantiateStreaming(fetch(new URL("./x.wasm", import.meta.url)), imports);

export const load = (...rest) => WebAssembly.instantiateStreaming(fetch(new URL("./x.wasm", import.meta.url)), ...rest);

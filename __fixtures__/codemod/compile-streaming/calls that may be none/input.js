const url = new URL("./add.wasm", import.meta.url);
export const first = () => WebAssembly.compileStreaming?.(fetch(url));
export const second = () => WebAssembly?.compileStreaming(fetch(url));
export const third = () => globalThis.WebAssembly?.compileStreaming(fetch(url));
export const fourth = () => WebAssembly["compileStreaming"](fetch(url));
export const fifth = (name) => WebAssembly[name](fetch(url));

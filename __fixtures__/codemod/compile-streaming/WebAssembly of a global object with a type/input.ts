const url = new URL("./add.wasm", import.meta.url);
export const first = () => (globalThis as any).WebAssembly.compileStreaming(fetch(url));
export const second = () => window!.WebAssembly.compileStreaming(fetch(url));

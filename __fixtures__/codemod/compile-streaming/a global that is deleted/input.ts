delete (window as { fetch?: unknown }).fetch;
export const module = await WebAssembly.compileStreaming(fetch(new URL("./x.wasm", import.meta.url)));

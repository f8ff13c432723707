export const a = await WebAssembly.compileStreaming(fetch(new URL("https://example.com/x.wasm", import.meta.url)));
export const b = await WebAssembly.compileStreaming(fetch("https://example.com/x.wasm"));

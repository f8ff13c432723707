export const module = await WebAssembly.compileStreaming(fetch(new URL('wasm/x.wasm', import.meta.url)))

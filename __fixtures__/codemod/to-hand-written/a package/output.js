const x = await WebAssembly.compileStreaming(fetch(new URL(import.meta.resolve('pkg/x.wasm'))))
export default x

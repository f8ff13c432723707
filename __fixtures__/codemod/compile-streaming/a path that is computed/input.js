export const load = (name) => WebAssembly.compileStreaming(fetch(new URL(`./${name}.wasm`, import.meta.url)));
export const loadToo = (name) => WebAssembly.compileStreaming(fetch(new URL("./" + name + ".wasm", import.meta.url)));

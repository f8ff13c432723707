const url = new URL("./x.wasm", import.meta.url)
export const log = console.log
const module = await WebAssembly.compileStreaming(fetch(url));
(function run() { log(module) })()

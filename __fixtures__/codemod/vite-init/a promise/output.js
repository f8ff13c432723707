export const load = (imports) => import.source("../wasm/fib-fast.wasm").then((module) => WebAssembly.instantiate(module, imports)).then((instance) => instance.exports);
export const other = import.source("../wasm/fib-fast.wasm").then((module) => WebAssembly.instantiate(module));

import initWasm from "../wasm/fib-fast.wasm?init";
export const load = (imports) => initWasm(imports).then((instance) => instance.exports);
export const other = initWasm();

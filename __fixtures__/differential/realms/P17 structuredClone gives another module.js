import source x from "./add.wasm";
const clone = structuredClone(x);
console.log(clone !== x, clone instanceof Object.getPrototypeOf(WebAssembly.Module), String(clone), new WebAssembly.Instance(clone).exports.add(1, 2));

// ---- prints
true true [object WebAssembly.Module] 3

import source x from "./add.wasm";
class Derived extends WebAssembly.Module {}
const derived = new Derived(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
console.log(derived instanceof Object.getPrototypeOf(WebAssembly.Module), String(derived), "from" in WebAssembly.Module, typeof x);

// ---- prints
true [object WebAssembly.Module] false object

import source x from "./add.wasm";
console.log("AbstractModuleSource" in globalThis, "ModuleSource" in globalThis, typeof Object.getPrototypeOf(WebAssembly.Module), typeof x);

// ---- prints
false false function object

import source x from "./self.wasm";
console.log(WebAssembly.Module.imports(x).length, WebAssembly.Module.exports(x).length);
// ---- self.wat
(module (import "./self.wasm" "f" (func)) (export "f" (func 0)))

// ---- prints
1 1

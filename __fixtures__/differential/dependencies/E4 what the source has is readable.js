import source x from "./add.wasm";
import source sections from "./sections.wasm";
console.log(WebAssembly.Module.exports(x), WebAssembly.Module.customSections(sections, "note").length);
WebAssembly.instantiate(x).then(({ exports }) => console.log(exports.add(40, 2)));
// ---- sections.wat
(module (func (export "f")))

// ---- prints
[ { name: 'add', kind: 'function' } ] 0
42

import * as namespace from "./keys.wasm";
console.log(Object.keys(namespace).join());
// ---- keys.wat
(module (func (export "b")) (func (export "a")) (func (export "B")) (func (export "ä")) (func (export "")))

// ---- prints
,B,a,b,ä

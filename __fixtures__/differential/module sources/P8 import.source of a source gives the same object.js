// options: {"native": false}
import source source from "./module.js";
import source wasm from "./add.wasm";
import { outcome } from "./report.cjs";
(async () => {
  const compiled = new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  for (const one of [source, wasm, compiled]) {
    console.log((await import.source(one)) === one, (await import.source(one, {})) === one);
  }
  console.log((await import.source(source, { with: undefined })) === source);
  console.log(await outcome(import.source(source, null)), await outcome(import.source(source, { with: {} })));
  console.log(await outcome(import.source(Object.create(source))));
})();
// ---- module.js
export {};

// ---- prints
true true
true true
true true
true
TypeError TypeError
Error ERR_MODULE_NOT_FOUND

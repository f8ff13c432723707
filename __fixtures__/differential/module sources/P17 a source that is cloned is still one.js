// options: {"native": false}
import source source from "./module.js";
import source wasm from "./add.wasm";
(async () => {
  const clone = structuredClone({ source, wasm });
  console.log(clone.source !== source, clone.wasm !== wasm);
  console.log((await import(clone.source)) === (await import(source)));
  console.log((await import(clone.wasm)).add(2, 3));
  console.log((await import.source(clone.source)) === clone.source);
})();
// ---- module.js
export {};

// ---- prints
true true
true
5
true

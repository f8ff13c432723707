// options: {"native": false}
import { readFileSync, writeFileSync } from "node:fs";
writeFileSync("env.mjs", "export const value = () => 41;");
(async () => {
  const one = await WebAssembly.compile(readFileSync("needs-env.wasm"));
  const namespace = await import(one);
  console.log(namespace.run(), (await import(one)) === namespace);
  const other = await WebAssembly.compile(readFileSync("needs-env.wasm"));
  console.log((await import(other)) === namespace);
})();
// ---- needs-env.wat
(module
  (import "./env.mjs" "value" (func $value (result i32)))
  (func (export "run") (result i32) (i32.add (call $value) (i32.const 1))))

// ---- prints
42 true
false

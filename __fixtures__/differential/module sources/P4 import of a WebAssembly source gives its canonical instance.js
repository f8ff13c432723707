// options: {"native": false}
import source source from "./counter.wasm";
(async () => {
  const namespace = await import(source);
  console.log(Object.keys(namespace), namespace.next(), namespace.next());
  const again = await import(source);
  const computed = "./counter.wasm";
  const byURL = await import(computed);
  console.log(again === namespace, byURL === namespace, byURL.next());
  console.log((await WebAssembly.instantiate(source)).exports.next());
})();
// ---- counter.wat
(module
  (global $count (mut i32) (i32.const 0))
  (func (export "next") (result i32)
    (global.set $count (i32.add (global.get $count) (i32.const 1)))
    (global.get $count)))

// ---- prints
[ 'next' ] 1 2
true true 3
1

import source x from "./add.wasm";
switch (x) {
  case x:
    console.log("same");
}
console.log(typeof x, x == x, !x, x instanceof Object, "x" in { x }, void x);

// ---- prints
same
object true false true true undefined

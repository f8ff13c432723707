console.log(typeof x, x instanceof WebAssembly.Module, hoisted() === x);
function hoisted() {
  return x;
}
import source x from "./add.wasm";

// ---- prints
object true true

class Holder extends (x, Object) {
  field = x;
  static field = x;
  static [typeof x] = 1;
}
var early = x;
import source x from "./add.wasm";
console.log(new Holder().field === x, Holder.field === x, Holder.object, early === x);

// ---- prints
true true 1 true

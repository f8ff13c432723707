import source x from "./add.wasm";
class Holder {
  field = x;
  #hidden = x;
  static seen;
  static {
    Holder.seen = x;
  }
  get same() {
    return this.field === this.#hidden;
  }
  [`key${typeof x}`]() {
    return x;
  }
}
const holder = new Holder();
console.log(holder.same, Holder.seen === x, holder.keyobject() === x);

// ---- prints
true true true

class Base {
  get name() {
    return "./add.wasm";
  }
}
class Derived extends Base {
  #name = "./add.wasm";
  load() {
    return Promise.all([import.source(super.name), import.source(this.#name)]);
  }
}
new Derived().load().then(([first, second]) => console.log(first === second));

// ---- prints
true

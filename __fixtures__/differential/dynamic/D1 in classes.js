class Loader {
  field = import.source("./add.wasm");
  static field = import.source("./add.wasm");
  #hidden = () => import.source("./add.wasm");
  static {
    this.inBlock = import.source("./add.wasm");
  }
  constructor(load = import.source("./add.wasm")) {
    this.load = load;
  }
  get hidden() {
    return this.#hidden();
  }
}
const loader = new Loader();
Promise.all([loader.field, Loader.field, loader.hidden, Loader.inBlock, loader.load]).then((all) => console.log(all.length, new Set(all).size));

// ---- prints
5 1

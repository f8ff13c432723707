import source x from "./add.wasm"
(() => console.log("called", typeof x))()

// ---- prints
called object

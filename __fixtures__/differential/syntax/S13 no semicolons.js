import source x from "./add.wasm"
import source y from "./two.wasm"
import source z from "./add.wasm"
;[x, y].forEach((source) => console.log(source instanceof WebAssembly.Module))
;(() => console.log(x === z))()

// ---- prints
true
true
true

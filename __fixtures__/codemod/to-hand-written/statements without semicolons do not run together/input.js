import source x from "./x.wasm"
(0, console.log)(x)

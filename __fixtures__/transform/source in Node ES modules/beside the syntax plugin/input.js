import source x from "./a.wasm";
console.log(x, import.source("./b.wasm"));

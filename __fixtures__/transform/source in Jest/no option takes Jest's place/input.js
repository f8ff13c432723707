import source adder from "./adder.wasm";
console.log(adder);

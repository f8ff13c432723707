import source a from "./x.wasm";
import source b from "./y.wasm";
import source c from "./z.wasm";
console.log(a, b, c);

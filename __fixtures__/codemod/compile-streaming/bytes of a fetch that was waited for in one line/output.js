import source compiled from "./x.wasm";
import source other from "./y.wasm";
console.log(compiled, other);

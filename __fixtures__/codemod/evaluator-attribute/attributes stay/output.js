import source module from "./x.wasm" with { integrity: "sha384-a" };
import source other from "./y.wasm" with { integrity: "sha384-a" };
console.log(module, other);

import module from "./x.wasm" as "wasm-module" with { integrity: "sha384-a" };
import other from "./y.wasm" with { integrity: "sha384-a" } as "wasm-module";
console.log(module, other);

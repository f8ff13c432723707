import { dependency } from "./dependency.js";
import source x from "./a.wasm";
console.log(x, dependency);

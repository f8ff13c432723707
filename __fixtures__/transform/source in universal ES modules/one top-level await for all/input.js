/* first */
import source x from "./a.wasm";
import { b } from "./b.js";
import source y from "pkg/b.wasm";
console.log(x, y, b);

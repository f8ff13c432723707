import "./start.wasm";
import { effect } from "./effect.js";
import "./again.js";
import("./start.wasm").then(() => effect());
// ---- again.js
import * as namespace from "./start.wasm";
console.log(Object.keys(namespace).length);
// ---- effect.js
let count = 0;
export const effect = () => console.log(++count);

// ---- prints
1
0
2

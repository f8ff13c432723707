import { call } from "./calls.wasm";
import { late } from "./callee.js";
console.log(call(41), late());
// ---- callee.js
import * as namespace from "./calls.wasm";
import { attempt } from "./report.cjs";
console.log(attempt(() => namespace.call(1)), "call" in namespace);
export const callee = (x) => x + 1;
export const late = () => namespace.call(1);

// ---- prints
ReferenceError true
42 2

import { call } from "./calls.wasm";
import { late } from "./callee.js";
console.log(call(41), late());
// ---- callee.js
import { call } from "./calls.wasm";
import { attempt } from "./report.cjs";
console.log(attempt(() => call(1)));
export const callee = (x) => x + 1;
export const late = () => call(1);

// ---- prints
ReferenceError
42 2

import("./calls.wasm").then(({ call }) => console.log(call(41)));
// ---- callee.js
import { call } from "./calls.wasm";
import { attempt } from "./report.cjs";
console.log(attempt(() => call(1)));
export const callee = (x) => x + 1;

// ---- prints
ReferenceError
42

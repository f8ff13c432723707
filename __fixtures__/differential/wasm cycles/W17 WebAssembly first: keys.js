import "./calls.wasm";
// ---- callee.js
import * as namespace from "./calls.wasm";
import { attempt } from "./report.cjs";
console.log(attempt(() => Object.keys(namespace).length));
export const callee = (x) => x + 1;

// ---- prints
ReferenceError

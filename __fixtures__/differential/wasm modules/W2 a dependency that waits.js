// options: { "formats": ["module", "universal"] }
import { call } from "./calls.wasm";
console.log(call(1));
// ---- callee.js
await null;
console.log("waited");
export const callee = (x) => x + 41;

// ---- prints
waited
42

import { reportAll } from "./report.cjs";
reportAll({ first: () => import("./calls.wasm"), second: () => import("./calls.wasm") });
// ---- callee.js
console.log("evaluated");
throw new RangeError();
export const callee = 1;

// ---- prints
evaluated
first RangeError
second RangeError

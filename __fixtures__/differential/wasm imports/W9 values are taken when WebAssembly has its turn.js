import { call } from "./calls.wasm";
import { replace } from "./callee.js";
replace();
console.log(call(1));
// ---- callee.js
export let callee = (x) => x + 1;
export const replace = () => {
  callee = () => 100;
};

// ---- prints
2

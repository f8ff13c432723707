import { whole } from "./again.js";
import * as namespace from "./add.wasm";
console.log(whole === namespace);
// ---- again.js
export * as whole from "./add.wasm";

// ---- prints
true

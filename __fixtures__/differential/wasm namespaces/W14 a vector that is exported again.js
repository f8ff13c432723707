import * as again from "./again.js";
import { attempt } from "./report.cjs";
console.log("vector" in again, again.number, attempt(() => again.vector));
// ---- again.js
export { vector, number } from "./vector.wasm";

// ---- prints
true 7 ReferenceError

import { vector, number } from "./vector.wasm";
import { attempt } from "./report.cjs";
console.log(attempt(() => vector), attempt(() => typeof vector), number);

// ---- prints
ReferenceError ReferenceError 7

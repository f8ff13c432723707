import { add } from "./add.wasm";
import { attempt } from "./report.cjs";
console.log(typeof (add ??= 1), typeof (add ||= 1), attempt(() => (add &&= 1)));

// ---- prints
function function TypeError

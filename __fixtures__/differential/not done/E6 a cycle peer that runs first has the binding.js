import { seen } from "./peer.js";
import source x from "./add.wasm";
export { x };
console.log(seen);
// ---- peer.js
import { x } from "./exec.js";
import { attempt } from "./report.cjs";
export const seen = attempt(() => typeof x);

// ---- prints
object

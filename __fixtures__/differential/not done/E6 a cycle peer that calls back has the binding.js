import { seen } from "./peer.js";
import source x from "./add.wasm";
export function read() {
  return typeof x;
}
console.log(seen);
// ---- peer.js
import { read } from "./exec.js";
import { attempt } from "./report.cjs";
export const seen = attempt(() => read());

// ---- prints
object

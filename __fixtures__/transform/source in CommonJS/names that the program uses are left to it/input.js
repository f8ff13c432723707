import { createRequire } from "node:module";
import source x from "pkg/a.wasm";
const require = createRequire(import.meta.url);
const __filename = "mine";
export function load(require) {
  return import.source(require, __filename);
}
console.log(x, require, __filename);

import fs from "fs";
import source x from "./a.wasm";
import source y from "pkg/b.wasm";
export { x, fs };
export default y;
export const load = (name) => import.source(name);
export function write(value) {
  x = value;
  x += value();
  x ??= value;
  x++;
  [x] = value;
  for (x of value);
}

import { importSourceSync as _importSourceSync } from "@import-phases/runtime";
const kept = _importSourceSync("./h.wasm", import.meta.url);
function load(value) {
  const shadowed = value;
  return shadowed;
}
export default load(kept);

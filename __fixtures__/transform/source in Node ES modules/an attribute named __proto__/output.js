import { importSourceSync as _importSourceSync } from "@import-phases/runtime";
const x = _importSourceSync("./m.wasm", import.meta.url, void 0, {
  with: {
    ["__proto__"]: "a"
  }
});
const y = _importSourceSync("./n.wasm", import.meta.url, void 0, {
  with: {
    ["__proto__"]: "a"
  }
});
export { x, y };

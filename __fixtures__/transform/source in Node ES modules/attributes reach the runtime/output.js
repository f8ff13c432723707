import { importSourceSync as _importSourceSync } from "@import-phases/runtime";
const x = _importSourceSync("./a.wasm", import.meta.url, void 0, {
  with: {
    type: "json",
    "other key": "value"
  }
});
const y = _importSourceSync("pkg/b.wasm", import.meta.url, import.meta.resolve, {
  with: {
    type: "json"
  }
});
console.log(x, y);

import { importAs as _importAs } from "@import-phases/runtime";
_importAs(new URL("./a.wasm", import.meta.url), "wasm-module", import.meta.url);
_importAs("package/b.wasm", "wasm-module", import.meta.url, import.meta.resolve, {
  with: {}
});
export const computed = x => _importAs(x, "wasm-module", import.meta.url, import.meta.resolve);

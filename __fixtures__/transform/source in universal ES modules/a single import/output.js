import { importSource as _importSource } from "@import-phases/runtime";
const x = await _importSource(new URL("./a.wasm", import.meta.url), import.meta.url);
export { x as default };

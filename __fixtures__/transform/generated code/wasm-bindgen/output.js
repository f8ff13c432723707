import { importSourceSync as _importSourceSync } from "@import-phases/runtime";
/* @ts-self-types="./counter.d.ts" */
/* eslint-disable */
// prettier-ignore
const wasmModule = _importSourceSync("./counter_bg.wasm", import.meta.url);
import * as import_bg from "./counter_bg.js";
import { __wbg_set_wasm } from "./counter_bg.js";
const wasmInstance = /* @__PURE__ */new WebAssembly.Instance(wasmModule, {
  "./counter_bg.js": import_bg
});
const wasm = wasmInstance.exports;
export { wasm as __wasm };
__wbg_set_wasm(wasm);
wasm.__wbindgen_start();
export * from "./counter_bg.js";

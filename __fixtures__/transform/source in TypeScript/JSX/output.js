import { importSourceSync as _importSourceSync } from "@import-phases/runtime";
const Module = _importSourceSync("./a.wasm", import.meta.url);
export const element = <Module>{Module}</Module>;

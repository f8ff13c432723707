import { importSourceSync as _importSourceSync } from "@import-phases/runtime";
const Module = _importSourceSync(new URL("./a.wasm", import.meta.url), import.meta.url);
export const element = <Module>{Module}</Module>;

import module = require("./add.wasm?module");
export const load = () => WebAssembly.instantiate(module);

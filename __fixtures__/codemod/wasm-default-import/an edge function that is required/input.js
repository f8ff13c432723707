const module = require("./add.wasm?module");
exports.load = () => WebAssembly.instantiate(module);

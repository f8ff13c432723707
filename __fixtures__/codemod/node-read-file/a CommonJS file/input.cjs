const { readFileSync } = require("node:fs");
const { join } = require("node:path");
module.exports = new WebAssembly.Module(readFileSync(join(__dirname, "x.wasm")));

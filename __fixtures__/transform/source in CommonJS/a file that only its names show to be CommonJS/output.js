var _runtime = require("@import-phases/runtime");
const fs = require("fs");
module.exports = () => _runtime.importSource("./x.wasm", __filename, void 0, fs);

"use strict";

var _runtime = require("@import-phases/runtime");
const value = _runtime.importSourceSync("./a.wasm", __filename);
const typed = value;
module.exports = typed;

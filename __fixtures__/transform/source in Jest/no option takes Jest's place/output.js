"use strict";

var _runtime = require("@import-phases/runtime/pure/jest");
const adder = _runtime.importSourceSync("./adder.wasm", __filename, require);
console.log(adder);

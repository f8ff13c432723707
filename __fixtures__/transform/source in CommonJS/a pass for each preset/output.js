"use strict";

var _dependency = require("./dependency.js");
var _runtime = require("@import-phases/runtime");
const x = _runtime.importSourceSync("./a.wasm", __filename);
console.log(x, _dependency.dependency);

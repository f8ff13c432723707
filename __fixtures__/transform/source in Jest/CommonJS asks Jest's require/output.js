"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.load = void 0;
var _runtime = require("@import-phases/runtime/jest");
const adder = _runtime.importSourceSync("./adder.wasm", __filename, require);
const other = _runtime.importSourceSync("package/other.wasm", __filename, require, {
  with: {
    type: "x"
  }
});
var _start = require("./start.js");
const load = name => _runtime.importAnySource(name, __filename, require, {
  with: {}
});
exports.load = load;
(0, _start.start)(adder, other, _runtime.importSource("./adder.wasm", __filename, require));

"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.default = void 0;
var _runtime = require("@import-phases/runtime");
const x = exports.default = _runtime.importSourceSync("./a.wasm", __filename);

"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.load = void 0;
function _readOnlyError(r) { throw new TypeError('"' + r + '" is read-only'); }
var _runtime = require("@import-phases/runtime");
var x = _runtime.importSourceSync("./a.wasm", __filename);
var load = exports.load = function load(name) {
  return [x, _runtime.importAnySource(name, __filename, require.resolve)];
};
1, _readOnlyError("x");

"use strict";

var _runtime = require("@import-phases/runtime");
exports.load = name => _runtime.importAnySource(name, __filename, require.resolve);
exports.literal = function (_require) {
  return _runtime.importSource("./a.wasm", __filename);
};

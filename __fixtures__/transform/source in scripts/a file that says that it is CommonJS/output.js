"use strict";

var _runtime = require("@import-phases/runtime");
function load(importPhases) {
  return _runtime.importSource("./a.wasm", __filename, void 0, importPhases);
}
const other = _require => _runtime.importAnySource(_require, __filename, require.resolve);

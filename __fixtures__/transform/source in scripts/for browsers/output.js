"use strict";

var _location_1yki5tz = typeof document === "object" ? importPhases.scriptLocation() : void 0;
function load(_importPhases) {
  return importPhases.importSource("./a.wasm", _location_1yki5tz, void 0, _importPhases);
}
const other = require => importPhases.importAnySource(require, _location_1yki5tz);

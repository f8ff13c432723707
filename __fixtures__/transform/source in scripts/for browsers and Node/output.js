"use strict";

var _location_jjtna = typeof __filename === "string" ? __filename : typeof document === "object" ? (typeof require === "function" ? require("@import-phases/runtime") : importPhases).scriptLocation() : void 0;
function load(_importPhases) {
  return (typeof require === "function" ? require("@import-phases/runtime") : importPhases).importSource("./a.wasm", _location_jjtna, void 0, _importPhases);
}
const other = _require => (typeof require === "function" ? require("@import-phases/runtime") : importPhases).importAnySource(_require, _location_jjtna, typeof require === "function" ? require.resolve : void 0);

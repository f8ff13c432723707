"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.load = load;
var _runtime = require("@import-phases/runtime");
const x = _runtime.importSourceSync("pkg/a.wasm", __filename, require.resolve);
var _nodeModule = require("node:module");
const _require2 = (0, _nodeModule.createRequire)(import.meta.url);
const _filename = "mine";
function load(_require) {
  return _runtime.importAnySource(_require, __filename, require.resolve, _filename);
}
console.log(x, _require2, _filename);

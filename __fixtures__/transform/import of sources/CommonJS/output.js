"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.load = exports.literal = exports.attribute = void 0;
var _runtime = require("@import-phases/runtime");
const load = x => _runtime.importDynamic(x, void 0, specifier => import(specifier), __filename, require.resolve);
exports.load = load;
const literal = () => import("./a.js");
exports.literal = literal;
const attribute = () => _runtime.importAs("./a.wasm", "wasm-module", __filename);
exports.attribute = attribute;

"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.other = exports.load = exports.literal = void 0;
var _runtime = require("@import-phases/runtime");
const load = name => _runtime.importAnySource(name, __filename, require.resolve);
exports.load = load;
const literal = () => _runtime.importSource("./a.wasm", __filename);
exports.literal = literal;
const other = () => Promise.resolve().then(() => require("./other.js"));
exports.other = other;

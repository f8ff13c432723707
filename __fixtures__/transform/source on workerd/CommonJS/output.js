"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.computed = void 0;
exports.fs = _fs;
exports.literal = void 0;
exports.x = _a;
require("@import-phases/runtime");
var _fs = require("fs");
var _a = require("./a.wasm");
const literal = () => import("./a.wasm").then(namespace => namespace.default);
exports.literal = literal;
const computed = (name, options) => import(name, options).then(namespace => namespace.default);
exports.computed = computed;

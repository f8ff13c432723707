"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
var _exportNames = {
  x: true
};
exports.x = exports.default = void 0;
var _runtime = require("@import-phases/runtime"); // lead
const x = exports.x = _runtime.importSourceSync("./a.wasm", __filename); // trail
const y = _runtime.importSourceSync("pkg/b.wasm", __filename, require.resolve);
var _fs = _interopRequireDefault(require("fs"));
var _dependency = require("./dependency.js");
var _all = require("./all.js");
Object.keys(_all).forEach(function (key) {
  if (key === "default" || key === "__esModule") return;
  if (Object.prototype.hasOwnProperty.call(_exportNames, key)) return;
  if (key in exports && exports[key] === _all[key]) return;
  Object.defineProperty(exports, key, {
    enumerable: true,
    get: function () {
      return _all[key];
    }
  });
});
function _interopRequireDefault(e) { return e && e.__esModule ? e : { default: e }; }
var _default = exports.default = y;
console.log(_fs.default, _dependency.dependency);

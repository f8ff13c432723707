"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports["column names"] = exports["all names"] = void 0;
exports.default = _default2;
exports.own = exports.namespace = exports.first = exports.dflt = void 0;
exports.read = read;
exports.whole = exports.text = exports.rows = void 0;
var _runtime = require("@import-phases/runtime");
_runtime.defineEvaluator("text", require("../../../../evaluators/text.js"));
_runtime.defineEvaluator("table", require("@my/table"));
const source = _runtime.importSourceSync("./add.wasm", __filename);
// ahead of everything
const _words = _runtime.importAsSync("./words.txt", "text", __filename, void 0, void 0, ["default"]); // its comment
var _fs = _interopRequireDefault(require("fs"));
var _rows4;
function _interopRequireDefault(e) { return e && e.__esModule ? e : { default: e }; }
var text;
Object.defineProperty(exports, "text", {
  enumerable: true,
  get: function () {
    return _words.default;
  }
});
const table = _runtime.importAsSync("./table.csv", "table", __filename, void 0, {
  with: {
    separator: ";"
  }
});
const _add = _runtime.importAsSync("pkg/add.wasm", "wasm-module", __filename, require.resolve, void 0, ["default"]);
const _effect = _runtime.importAsSync("./effect.csv", "table", __filename);
const _rows = exports.whole = _runtime.importAsSync("./rows.csv", "table", __filename, void 0, void 0, ["default"]);
const _remote = _runtime.importAsSync("https://example.com/remote.csv", "table", __filename, require.resolve, void 0, ["column names"]);
const _first = _runtime.importAsSync("./first.csv", "table", __filename, void 0, void 0, ["rows", "default", "column names"]);
var _rows2, _default, _columnNames;
Object.defineProperty(exports, "first", {
  enumerable: true,
  get: function () {
    return _first.rows;
  }
});
Object.defineProperty(exports, "dflt", {
  enumerable: true,
  get: function () {
    return _first.default;
  }
});
Object.defineProperty(exports, "all names", {
  enumerable: true,
  get: function () {
    return _first["column names"];
  }
});
const _star = _runtime.importAsSync("./star.csv", "table", __filename);
var _rows3, _columnNames2;
Object.defineProperty(exports, "rows", {
  enumerable: true,
  get: function () {
    return _star.rows;
  }
});
Object.defineProperty(exports, "column names", {
  enumerable: true,
  get: function () {
    return _star["column names"];
  }
});
const _words2 = exports.namespace = _runtime.importAsSync("./words.txt", "text", __filename);
const own = exports.own = 1;
/* the reads */
function read(rows) {
  return [_words.default, (0, _words.default)(), (0, _words.default)?.(), new _words.default(), (0, _remote["column names"])`x`, {
    text: _words.default,
    columns: _remote["column names"]
  }, rows, typeof _add.default];
}
function _default2() {
  _words.default = 1;
  [_rows.default.x, {
    a: _remote["column names"] = _words.default
  }] = table;
  _rows4 = _rows++, exports.whole = _rows, _rows4;
  return table;
}

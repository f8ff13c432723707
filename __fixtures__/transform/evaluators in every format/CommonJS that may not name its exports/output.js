"use strict";

Object.defineProperty(exports, "__esModule", {
  value: true
});
exports.words = exports.text = void 0;
var _runtime = require("@import-phases/runtime");
_runtime.defineEvaluator("text", require("../../../../evaluators/text.js"));
const _words = _runtime.importAsSync("./words.txt", "text", __filename, void 0, void 0, ["default", "length"]);
const {
  default: words
} = _words;
exports.words = words;
const _words2 = _runtime.importAsSync("./words.txt", "text", __filename, void 0, void 0, ["default"]);
const {
  default: _default
} = _words2;
exports.text = _default;
console.log(_words.length);

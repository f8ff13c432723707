import * as _text from "../../../../evaluators/text.js";
import { defineEvaluator as _defineEvaluator, importAsSync as _importAsSync } from "@import-phases/runtime";
import * as _table from "@my/table";
_defineEvaluator("table", _table);
_defineEvaluator("text", _text);
const _rows = _importAsSync(new URL("./rows.csv", import.meta.url), "table", import.meta.url, void 0, void 0, ["rows", "own"]);
const _words = _importAsSync(new URL("./words.txt", import.meta.url), "text", import.meta.url, void 0, void 0, ["default"]);
const _rows2 = _importAsSync(new URL("./rows.csv", import.meta.url), "table", import.meta.url, void 0, void 0, ["rows"]);
const {
  rows: _rows3
} = _rows2;
export { _rows3 as cells };
var Alias = _rows.own.inner;
let value = Alias;
const called = (0, _rows.rows)(),
  cast = _words.default.length,
  satisfied = (0, _rows.own)();
_words.default = 1;
export { value, called, cast, satisfied };

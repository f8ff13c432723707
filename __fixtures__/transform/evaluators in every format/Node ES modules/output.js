import * as _table from "@my/table";
import { defineEvaluator as _defineEvaluator, importAsSync as _importAsSync, importSourceSync as _importSourceSync } from "@import-phases/runtime";
import * as _text from "../../../../evaluators/text.js";
_defineEvaluator("text", _text);
_defineEvaluator("table", _table);
// ahead of everything
const _words = _importAsSync(new URL("./words.txt", import.meta.url), "text", import.meta.url, void 0, void 0, ["default"]); // its comment
const {
  default: text
} = _words;
import fs from "fs";
const source = _importSourceSync("./add.wasm", import.meta.url);
const table = _importAsSync(new URL("./table.csv", import.meta.url), "table", import.meta.url, void 0, {
  with: {
    separator: ";"
  }
});
const _add = _importAsSync("pkg/add.wasm", "wasm-module", import.meta.url, import.meta.resolve, void 0, ["default"]);
const _effect = _importAsSync(new URL("./effect.csv", import.meta.url), "table", import.meta.url);
const _rows = _importAsSync(new URL("./rows.csv", import.meta.url), "table", import.meta.url, void 0, void 0, ["default"]);
const _remote = _importAsSync("https://example.com/remote.csv", "table", import.meta.url, import.meta.resolve, void 0, ["column names"]);
const _first = _importAsSync(new URL("./first.csv", import.meta.url), "table", import.meta.url, void 0, void 0, ["rows", "default", "column names"]);
const {
  rows: _rows2,
  default: _default,
  "column names": _columnNames
} = _first;
export { _rows2 as first, _default as dflt, _columnNames as "all names" };
const _star = _importAsSync(new URL("./star.csv", import.meta.url), "table", import.meta.url);
const {
  rows: _rows3,
  "column names": _columnNames2
} = _star;
export { _rows3 as rows, _columnNames2 as "column names" };
const _words2 = _importAsSync(new URL("./words.txt", import.meta.url), "text", import.meta.url);
export { _words2 as namespace };
export { text, _rows as whole };
export const own = 1;
/* the reads */
export function read(rows) {
  return [_words.default, (0, _words.default)(), (0, _words.default)?.(), new _words.default(), (0, _remote["column names"])`x`, {
    text: _words.default,
    columns: _remote["column names"]
  }, rows, typeof _add.default];
}
export default function () {
  _words.default = 1;
  [_rows.default.x, {
    a: _remote["column names"] = _words.default
  }] = table;
  _rows++;
  return table;
}

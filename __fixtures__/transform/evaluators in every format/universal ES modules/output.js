import * as _table from "@my/table";
import { defineEvaluator as _defineEvaluator, loadAs as _loadAs, importSource as _importSource, bundledAsset as _bundledAsset, allSources as _allSources } from "@import-phases/runtime";
import * as _text from "../../../../evaluators/text.js";
_defineEvaluator("text", _text);
_defineEvaluator("table", _table);
// ahead of everything
const [{
  namespace: _words
}, source, {
  namespace: table
}, {
  namespace: _add
}, {
  namespace: _effect
}, {
  namespace: _rows
}, {
  namespace: _remote
}, {
  namespace: _first
}, {
  namespace: _star
}, {
  namespace: _words2
}] = await _allSources([_loadAs(new URL("./words.txt", import.meta.url), "text", import.meta.url, void 0, void 0, ["default"]), _importSource(new URL("./add.wasm", import.meta.url), import.meta.url), _loadAs(new URL("./table.csv", import.meta.url), "table", import.meta.url, void 0, {
  with: {
    separator: ";"
  }
}), _loadAs(_bundledAsset("pkg/add.wasm", () => new URL("pkg/add.wasm", import.meta.url), import.meta.url), "wasm-module", import.meta.url, import.meta.resolve, void 0, ["default"]), _loadAs(new URL("./effect.csv", import.meta.url), "table", import.meta.url), _loadAs(new URL("./rows.csv", import.meta.url), "table", import.meta.url, void 0, void 0, ["default"]), _loadAs("https://example.com/remote.csv", "table", import.meta.url, import.meta.resolve, void 0, ["column names"]), _loadAs(new URL("./first.csv", import.meta.url), "table", import.meta.url, void 0, void 0, ["rows", "default", "column names"]), _loadAs(new URL("./star.csv", import.meta.url), "table", import.meta.url), _loadAs(new URL("./words.txt", import.meta.url), "text", import.meta.url)]); // its comment
const {
  default: text
} = _words;
const {
  rows: _rows2,
  default: _default,
  "column names": _columnNames
} = _first;
const {
  rows: _rows3,
  "column names": _columnNames2
} = _star;
import fs from "fs";
export { _rows2 as first, _default as dflt, _columnNames as "all names" };
export { _rows3 as rows, _columnNames2 as "column names" };
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

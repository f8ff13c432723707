import * as _list from "@my/list";
import { defineEvaluator as _defineEvaluator, importAsSync as _importAsSync } from "@import-phases/runtime";
import * as _table from "@my/table";
_defineEvaluator("table", _table);
_defineEvaluator("list", _list);
const _a = _importAsSync(new URL("./a.csv", import.meta.url), "table", import.meta.url);
const {
  columns: _columns
} = _a;
export { _columns as columns };
const _a2 = _importAsSync(new URL("./a.csv", import.meta.url), "table", import.meta.url);
export {};
const _a3 = _importAsSync(new URL("./a.csv", import.meta.url), "list", import.meta.url);
const {
  items: _items
} = _a3;
export { _items as items };
const _a4 = _importAsSync(new URL("./a.csv", import.meta.url), "list", import.meta.url, void 0, void 0, ["items"]);
const {
  items: _items2
} = _a4;
export const own = 1;
export { _items2 as shared };

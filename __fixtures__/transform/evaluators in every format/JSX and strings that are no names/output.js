import { defineEvaluator as _defineEvaluator, importAsSync as _importAsSync } from "@import-phases/runtime";
import * as _table from "@my/table";
_defineEvaluator("table", _table);
const _view = _importAsSync(new URL("./view", import.meta.url), "table", import.meta.url, void 0, void 0, ["default", "Part", "not a name"]);
const {
  "not a name": Odd
} = _view;
export const element = <_view.default>
    <_view.Part.Inner part={_view.Part} />
    <Odd />
    <view />
  </_view.default>;

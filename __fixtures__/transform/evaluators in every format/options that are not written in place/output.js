import * as _table from "@my/table";
import { defineEvaluator as _defineEvaluator, importDynamic as _importDynamic } from "@import-phases/runtime";
import * as _text from "../../../../evaluators/text.js";
_defineEvaluator("text", _text);
_defineEvaluator("table", _table);
export const load = options => _importDynamic(new URL("./words.txt", import.meta.url), options, (specifier, options) => import("./words.txt", options), import.meta.url);

import { defineEvaluator as _defineEvaluator, importAsSync as _importAsSync } from "@import-phases/runtime";
import * as _text from "../../../../evaluators/text.js";
_defineEvaluator("text", _text);
const _words = _importAsSync(new URL("./words.txt", import.meta.url), "text", import.meta.url, void 0, void 0, ["default"]);
const {
  default: text
} = _words;
console.log(_words.default, eval("text"));

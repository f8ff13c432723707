"use strict";

var _runtime = require("@import-phases/runtime");
_runtime.defineEvaluator("text", require("../../../../evaluators/text.js"));
const _words = _runtime.importAsSync("./words.txt", "text", __filename, void 0, void 0, ["default"]);
_words.default = 1;

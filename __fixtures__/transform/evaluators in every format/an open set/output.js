import { importAsSync as _importAsSync } from "@import-phases/runtime";
const _anything = _importAsSync(new URL("./anything", import.meta.url), "whatever the program defines", import.meta.url, void 0, void 0, ["default"]);
_anything.default;

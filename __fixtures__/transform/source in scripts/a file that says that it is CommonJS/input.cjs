"use strict";
function load(importPhases) {
  return import.source("./a.wasm", importPhases);
}
const other = (require) => import.source(require);

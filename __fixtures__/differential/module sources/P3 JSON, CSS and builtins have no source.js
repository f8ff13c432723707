// options: {"native": false}
import { writeFileSync } from "node:fs";
import { outcome } from "./report.cjs";
writeFileSync("data.json", "{}");
writeFileSync("style.css", "");
(async () => {
  for (const name of ["./data.json", "./style.css", "node:fs", "data:application/json,{}"]) {
    console.log(name, await outcome(import.source(name)));
  }
  console.log("static", await outcome(import("./importer.js")));
})();
// ---- importer.js
import source path from "node:path";
console.log("not to be seen", path);

// ---- prints
./data.json SyntaxError ERR_SOURCE_PHASE_NOT_DEFINED
./style.css SyntaxError ERR_SOURCE_PHASE_NOT_DEFINED
node:fs SyntaxError ERR_SOURCE_PHASE_NOT_DEFINED
data:application/json,{} SyntaxError ERR_SOURCE_PHASE_NOT_DEFINED
static SyntaxError ERR_SOURCE_PHASE_NOT_DEFINED

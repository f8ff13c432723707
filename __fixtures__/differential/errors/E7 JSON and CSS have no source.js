import { writeFileSync } from "node:fs";
import { reportAll } from "./report.cjs";
writeFileSync("data.json", "{}");
writeFileSync("style.css", "");
reportAll({
  json: () => import.source("./data.json"),
  css: () => import.source("./style.css"),
  "data json": () => import.source("data:application/json,{}"),
});

// ---- prints
json SyntaxError ERR_SOURCE_PHASE_NOT_DEFINED
css SyntaxError ERR_SOURCE_PHASE_NOT_DEFINED
data json SyntaxError ERR_SOURCE_PHASE_NOT_DEFINED

// options: {"native": false}
import { writeFileSync } from "node:fs";
import { outcome } from "./report.cjs";
writeFileSync("needs.mjs", "import './missing.mjs'; import { x } from 'nowhere'; export * from 'file:///nowhere.mjs'; export { x };");
writeFileSync("dependency.mjs", "console.log('not to be seen')");
writeFileSync("leads.mjs", "import './dependency.mjs'; await 0; import.meta;");
outcome(import.source("./needs.mjs")).then(console.log);
outcome(import.source("./leads.mjs")).then(console.log);

// ---- prints
[object ModuleSource]
[object ModuleSource]

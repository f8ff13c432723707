// options: {"native": false}
import { mkdirSync, writeFileSync } from "node:fs";
import { outcome } from "./report.cjs";
const texts = { esm: "export let x = 1;", cjs: "exports.x = 1;", broken: "export let x = ;" };
const types = { module: { type: "module" }, commonjs: { type: "commonjs" }, none: {} };
for (const [folder, type] of Object.entries(types)) {
  mkdirSync(folder);
  writeFileSync(`${folder}/package.json`, JSON.stringify(type));
  for (const [name, text] of Object.entries(texts)) writeFileSync(`${folder}/${name}.js`, text);
}
writeFileSync("none/a.cjs", texts.cjs);
writeFileSync("none/compiled.cjs", '"use strict"; exports.__esModule = true;');
const files = ["module/esm.js", "commonjs/cjs.js", "none/esm.js", "none/cjs.js", "none/broken.js"];
(async () => {
  for (const file of [...files, "none/a.cjs", "none/compiled.cjs"]) {
    console.log(file, await outcome(import.source(`./${file}`)));
  }
})();

// ---- prints
module/esm.js [object ModuleSource]
commonjs/cjs.js SyntaxError ERR_SOURCE_PHASE_NOT_DEFINED
none/esm.js [object ModuleSource]
none/cjs.js SyntaxError ERR_SOURCE_PHASE_NOT_DEFINED
none/broken.js SyntaxError
none/a.cjs SyntaxError ERR_SOURCE_PHASE_NOT_DEFINED
none/compiled.cjs [object ModuleSource]

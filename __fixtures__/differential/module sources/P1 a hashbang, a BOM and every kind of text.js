// options: {"native": false}
import { writeFileSync } from "node:fs";
import { outcome } from "./report.cjs";
const texts = {
  hashbang: "#!/usr/bin/env node\nexport let x = 1;",
  bom: "\ufeffexport let x = 1;",
  empty: "",
  "no exports": "let x = 1;",
  "top-level await": "await 0;",
  "a comment at the end": "export {}; // comment",
};
(async () => {
  for (const [name, text] of Object.entries(texts)) {
    writeFileSync(`${name}.mjs`, text);
    console.log(name, await outcome(import.source(`./${name}.mjs`)));
  }
})();

// ---- prints
hashbang [object ModuleSource]
bom [object ModuleSource]
empty [object ModuleSource]
no exports [object ModuleSource]
top-level await [object ModuleSource]
a comment at the end [object ModuleSource]

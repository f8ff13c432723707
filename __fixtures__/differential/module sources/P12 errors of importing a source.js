// options: {"native": false}
import { writeFileSync } from "node:fs";
import { outcome } from "./report.cjs";
writeFileSync("needs.mjs", "import './missing.mjs';");
writeFileSync("links.mjs", "import { nothing } from './empty.mjs';");
writeFileSync("empty.mjs", "export {};");
writeFileSync("throws.mjs", "throw new RangeError();");
(async () => {
  for (const name of ["needs", "links", "throws"]) {
    const source = await import.source(`./${name}.mjs`);
    console.log(name, await outcome(import(source)));
  }
  const thrower = await import.source("./throws.mjs");
  const errors = await Promise.all([1, 2].map(() => import(thrower).catch((error) => error)));
  console.log(errors[0] === errors[1]);
})();

// ---- prints
needs Error ERR_MODULE_NOT_FOUND
links SyntaxError
throws RangeError
true

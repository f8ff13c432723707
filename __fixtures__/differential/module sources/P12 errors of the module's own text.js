// options: {"native": false}
import { writeFileSync } from "node:fs";
import { attempt, failure, outcome } from "./report.cjs";
writeFileSync("broken.mjs", "export let x = ;");
writeFileSync("early.mjs", "let x; let x;");
writeFileSync("unbound.mjs", "export { y };");
writeFileSync("await.mjs", "function f() { await 0; }");
(async () => {
  for (const name of ["broken", "early", "unbound", "await", "missing"]) {
    console.log(name, await outcome(import.source(`./${name}.mjs`)));
  }
  const error = await import.source("./broken.mjs").catch((reason) => reason);
  console.log(error.message.includes("broken.mjs"), error.cause.name, error.url.endsWith("/broken.mjs"));
  writeFileSync("broken.mjs", "export let x = 1;");
  console.log("mended", await outcome(import.source("./broken.mjs")));
})();

// ---- prints
broken SyntaxError
early SyntaxError
unbound SyntaxError
await SyntaxError
missing Error ERR_MODULE_NOT_FOUND
true SyntaxError true
mended [object ModuleSource]

// options: {"native": false}
import { writeFileSync } from "node:fs";
writeFileSync("a.mjs", "export const version = 1;");
(async () => {
  const first = await import("./a.mjs");
  writeFileSync("a.mjs", "export const version = 2;");
  const source = await import.source("./a.mjs");
  const second = await import(source);
  console.log(second.version, second === first);
})();

// ---- prints
1 true

// options: {"native": false}
import { writeFileSync } from "node:fs";
for (const name of ["a", "b"]) writeFileSync(`${name}.mjs`, `console.log("${name} runs"); export {};`);
(async () => {
  const before = await import("./a.mjs");
  console.log((await import(await import.source("./a.mjs"))) === before);
  const source = await import.source("./b.mjs");
  const namespace = await import(source);
  console.log((await import("./b.mjs")) === namespace);
})();

// ---- prints
a runs
true
b runs
true

// options: {"native": false}
import { writeFileSync } from "node:fs";
for (const name of ["a", "b"]) writeFileSync(`${name}.mjs`, "export let x = {};");
(async () => {
  const a = await import.source("./a.mjs");
  const b = await import.source("./b.mjs");
  console.log(a === b, (await import(a)) === (await import(b)));
  console.log((await import(await import.source("./a.mjs?query"))) === (await import(a)));
})();

// ---- prints
false false
false

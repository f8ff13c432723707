// options: {"native": false}
import { mkdirSync, writeFileSync } from "node:fs";
mkdirSync("folder");
writeFileSync("folder/module.mjs", "export { x } from './dependency.mjs'; export const { url } = import.meta;");
writeFileSync("folder/dependency.mjs", "export let x = 'of the folder';");
writeFileSync("dependency.mjs", "export let x = 'not to be seen';");
import.source("./folder/module.mjs").then(async (source) => {
  const { x, url } = await import(source);
  console.log(x, url.endsWith("/folder/module.mjs"));
});

// ---- prints
of the folder true

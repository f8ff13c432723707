import { copyFileSync, mkdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
mkdirSync("a folder %41");
copyFileSync("add.wasm", "a folder %41/ä #?.wasm");
const url = pathToFileURL("a folder %41/ä #?.wasm");
Promise.all([import.source(url), import.source("./a folder %2541/ä %23%3f.wasm"), import.source("./a%20folder%20%2541/%C3%A4%20%23%3F.wasm")]).then(
  ([first, second, third]) => console.log(first === second, first === third),
);

// ---- prints
true true

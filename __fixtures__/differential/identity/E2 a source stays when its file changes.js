import { copyFileSync } from "node:fs";
import source first from "./add.wasm";
copyFileSync("two.wasm", "add.wasm");
Promise.all([import.source("./add.wasm"), import.source("./add.wasm?new")]).then(([again, renewed]) => {
  console.log(first === again, WebAssembly.Module.exports(renewed)[0].name);
});

// ---- prints
true two

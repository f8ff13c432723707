import { copyFileSync } from "node:fs";
import source first from "./add.wasm";
copyFileSync("add.wasm", "copy.wasm");
import.source("./copy.wasm").then((source) => console.log(first === source));

// ---- prints
false

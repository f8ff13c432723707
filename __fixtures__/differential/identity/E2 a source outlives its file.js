import { rmSync } from "node:fs";
import source first from "./add.wasm";
rmSync("add.wasm");
import.source("./add.wasm").then((source) => console.log(first === source));

// ---- prints
true

import { copyFileSync } from "node:fs";
import { reportAll } from "./report.cjs";
const load = (name) => () => {
  copyFileSync("add.wasm", name);
  return import.source(`./${name}`);
};
reportAll({
  bin: load("add.bin"),
  "upper case": load("ADD.WASM"),
  twice: load("add.wasm.gz"),
  dot: load("add."),
  several: load("add.min.wasm"),
});

// ---- prints
bin TypeError ERR_UNKNOWN_FILE_EXTENSION
upper case TypeError ERR_UNKNOWN_FILE_EXTENSION
twice TypeError ERR_UNKNOWN_FILE_EXTENSION
dot TypeError ERR_UNKNOWN_FILE_EXTENSION
several [object WebAssembly.Module]

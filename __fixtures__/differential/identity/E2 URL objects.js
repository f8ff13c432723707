import { pathToFileURL } from "node:url";
import source first from "./add.wasm";
import.source(pathToFileURL("add.wasm")).then((source) => console.log(source === first));

// ---- prints
true

import("./importer.js").catch(({ name }) => console.log(name));
// ---- importer.js
import { nothing } from "./corrupt.wasm";
console.log("never", nothing);

// ---- prints
CompileError

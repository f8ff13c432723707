// options: { "isBuiltLater": true }
import("./importer.js").catch(({ name }) => console.log(name));
// ---- importer.js
import { subtract } from "./add.wasm";
console.log(typeof subtract);

// ---- prints
SyntaxError

import("./importer.js").catch(({ name }) => console.log(name));
// ---- importer.js
import add from "./add.wasm";
console.log(add);

// ---- prints
SyntaxError

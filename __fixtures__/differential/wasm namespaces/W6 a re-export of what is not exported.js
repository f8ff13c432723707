import("./importer.js").catch(({ name }) => console.log(name));
// ---- importer.js
export { subtract } from "./add.wasm";

// ---- prints
SyntaxError

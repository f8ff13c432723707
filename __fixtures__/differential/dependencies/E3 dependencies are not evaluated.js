import source x from "./start.wasm";
import.source("./start.wasm").then((source) => console.log("loaded", source === x));
// ---- effect.js
console.log("not to be seen");
export const effect = () => {};

// ---- prints
loaded true

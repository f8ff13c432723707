import("./importer.js").catch(({ code }) => console.log(code));
console.log("main");
// ---- importer.js
import source x from "./missing.wasm";
console.log("not to be seen", x);

// ---- prints
main
ERR_MODULE_NOT_FOUND

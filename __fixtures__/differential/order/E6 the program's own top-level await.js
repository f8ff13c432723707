// options: { "formats": ["module", "universal"] }
import source x from "./add.wasm";
console.log("before");
const y = await import.source("./add.wasm");
console.log(x === y);
export default await y;

// ---- prints
before
true

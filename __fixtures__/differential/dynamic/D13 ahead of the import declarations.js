import.source("./add.wasm").then((source) => console.log(source === x));
console.log(typeof x);
import source x from "./add.wasm";

// ---- prints
object
true

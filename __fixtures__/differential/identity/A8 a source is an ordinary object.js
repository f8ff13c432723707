import source x from "./add.wasm";
console.log(Reflect.ownKeys(x), Object.isExtensible(x), Object.isFrozen(x), typeof x);
x.added = 1;
import.source("./add.wasm").then((source) => console.log(source.added));

// ---- prints
[] true false object
1

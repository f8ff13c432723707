import source x from "./add.wasm";
const source = 1;
const object = { source, import: { source: () => source + 1 } };
console.log(object.source, object.import.source(), typeof x);
source: for (;;) break source;

// ---- prints
1 2 object

import source from from "./add.wasm";
import source source from "./add.wasm";
import source type from "./add.wasm";
import source defer from "./add.wasm";
import source as from "./add.wasm";
import source target from "./add.wasm";
import source meta from "./add.wasm";
console.log(new Set([from, source, type, defer, as, target, meta]).size);

// ---- prints
1

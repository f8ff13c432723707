import source URL from "./add.wasm";
import source require from "./add.wasm";
import source exports from "./add.wasm";
import source module from "./add.wasm";
import source importSource from "./add.wasm";
import source _importSource from "./add.wasm";
import source _importSourceSync from "./add.wasm";
import source _runtime from "./add.wasm";
import source Promise from "./add.wasm";
import source __filename from "./add.wasm";
console.log(new Set([URL, require, exports, module, importSource, _importSource, _importSourceSync, _runtime, Promise, __filename]).size);

// ---- prints
1

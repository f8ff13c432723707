// ---- exec.cjs
const { load } = require("./folder/inner.cjs");
Promise.all([load("./add.wasm"), load("../add.wasm"), import.source("./add.wasm"), import.source("./folder/add.wasm")]).then(
  ([inner, outer, own, ownInner]) => console.log(inner === ownInner, outer === own, inner === outer),
);
// ---- folder/inner.cjs
exports.load = (name) => import.source(name);
// ---- folder/add.wat
(module)

// ---- prints
true true false

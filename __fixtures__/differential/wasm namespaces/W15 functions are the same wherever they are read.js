import { add } from "./add.wasm";
import * as namespace from "./add.wasm";
import("./add.wasm").then((dynamic) => {
  console.log(add === namespace.add, dynamic === namespace, dynamic.add === add);
});
console.log(add.length, add.name, typeof add.prototype);

// ---- prints
2 0 undefined
true true true

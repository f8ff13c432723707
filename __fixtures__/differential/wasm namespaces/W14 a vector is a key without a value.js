import * as namespace from "./vector.wasm";
import { attempt } from "./report.cjs";
console.log("vector" in namespace, Reflect.ownKeys(namespace).length);
console.log(attempt(() => namespace.vector), namespace.number);

// ---- prints
true 3
ReferenceError 7

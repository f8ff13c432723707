import * as namespace from "./add.wasm";
console.log(Object.prototype.toString.call(namespace), Object.getPrototypeOf(namespace));
console.log(Object.isExtensible(namespace), Reflect.ownKeys(namespace).length);
console.log("add" in namespace, "toString" in namespace, namespace.nothing, delete namespace.nothing);

// ---- prints
[object Module] null
false 2
true false undefined true

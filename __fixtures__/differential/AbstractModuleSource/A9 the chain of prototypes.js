import source x from "./add.wasm";
const names = [];
for (let object = x; (object = Object.getPrototypeOf(object)); ) names.push(object.constructor.name);
console.log(names);

// ---- prints
[ 'Module', 'AbstractModuleSource', 'Object' ]

import source x from "./add.wasm";

console.log(Object.prototype.toString.call(x), Reflect.ownKeys(x), Object.isFrozen(x));
console.log(WebAssembly.Module.imports(x), WebAssembly.Module.exports(x));
WebAssembly.instantiate(x, { "./missing.js": { never() {} } }).then(({ exports }) => {
  console.log(exports.add(40, 2));
});

import source x from "./add.wasm";
const tag = (strings, value) => value;
const call = (value) => value;
console.log(tag`${x}` === x, call(x) === x, [x][0] === x, `${x}`, x?.missing, x.constructor === WebAssembly.Module, new Map([[x, 1]]).get(x));

// ---- prints
true true true [object WebAssembly.Module] undefined true 1

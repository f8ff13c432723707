import source x from "./add.wasm";
import byDefault, * as namespace from "./exports.js";
import { x as named, other } from "./exports.js";
import { default as reexported } from "./reexports.js";

console.log(byDefault === x, named === x, other === x, reexported === x);
console.log(Object.keys(namespace).filter((key) => key !== "__esModule"));

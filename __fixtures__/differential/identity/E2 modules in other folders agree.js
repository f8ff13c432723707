import source first from "./add.wasm";
import { second, third } from "./folder/other.js";
console.log(first === second);
third.then((source) => console.log(first === source));
// ---- folder/other.js
import source second from "../add.wasm";
export const third = import.source("../add.wasm");
export { second };

// ---- prints
true
true

import { increment } from "./counter.wasm";
import * as second from "././folder/../counter.wasm";
import { increment as third } from "./%63ounter.wasm";
import { increment as fourth } from "./folder/importer.js";
console.log(increment === second.increment, increment === third, increment === fourth);
// ---- folder/importer.js
export { increment } from "../counter.wasm";

// ---- prints
true true true

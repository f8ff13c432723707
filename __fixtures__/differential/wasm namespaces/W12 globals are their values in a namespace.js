import "./values.js";
import * as values from "./values.wasm";
console.log(Object.keys(values).map((key) => typeof values[key]).join());

// ---- prints
object,number,number,function,number,bigint,object

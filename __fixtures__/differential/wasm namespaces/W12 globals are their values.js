import { i32, i64, f32, f64, externref, funcref, null as nothing } from "./values.wasm";
import { object } from "./values.js";
console.log(i32, i64, f32, f64, externref === object, funcref(), nothing);

// ---- prints
-1 9007199254740993n 1.5 0.1 true 1 null

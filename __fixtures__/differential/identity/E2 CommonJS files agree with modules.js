import source first from "./add.wasm";
import other from "./other.cjs";
other.load().then((source) => console.log(first === source));
// ---- other.cjs
exports.load = () => import.source("./add.wasm");

// ---- prints
true

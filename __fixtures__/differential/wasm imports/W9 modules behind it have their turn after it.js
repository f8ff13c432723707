import "./before.js";
import "./start.wasm";
import "./after.js";
// ---- before.js
console.log("before");
// ---- after.js
console.log("after");
// ---- effect.js
export const effect = () => console.log("start");

// ---- prints
before
start
after

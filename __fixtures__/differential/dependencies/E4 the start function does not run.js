import source x from "./start.wasm";
console.log("loaded");
const effect = () => console.log("start");
new WebAssembly.Instance(x, { "./effect.js": { effect } });

// ---- prints
loaded
start

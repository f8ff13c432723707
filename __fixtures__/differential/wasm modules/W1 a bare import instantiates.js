import "./start.wasm";
console.log("done");
// ---- effect.js
export const effect = () => console.log("start");

// ---- prints
start
done

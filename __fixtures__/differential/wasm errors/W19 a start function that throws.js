import { error } from "./effect.js";
import("./start.wasm").catch((first) => {
  console.log(first === error);
  import("./importer.js").catch((second) => console.log(second === error));
});
// ---- importer.js
import "./start.wasm";
// ---- effect.js
export const error = new Error("thrown");
export const effect = () => {
  throw error;
};

// ---- prints
true
true

import("./start.wasm").catch((thrown) => console.log(thrown));
// ---- effect.js
export const effect = () => {
  throw "a string";
};

// ---- prints
a string

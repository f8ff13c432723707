import("./calls.wasm").catch((first) => {
  import("./calls.wasm").catch((second) => console.log(first === second, first.name));
});
// ---- callee.js
export const callee = 1;

// ---- prints
true LinkError

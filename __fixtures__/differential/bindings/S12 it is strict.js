import source x from "./add.wasm";
console.log(
  (function () {
    return this;
  })(),
  this,
  typeof x,
);

// ---- prints
undefined undefined object

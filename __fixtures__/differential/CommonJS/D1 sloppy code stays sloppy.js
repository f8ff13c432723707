// ---- exec.cjs
undeclared = 1;
function sloppy(a) {
  arguments[0] = "./add.wasm";
  return import.source(a);
}
var object = { name: "./add.wasm" };
with (object) var promise = import.source(name);
console.log(undeclared, 010, (function () { return this === globalThis; })());
Promise.all([sloppy(), sloppy("x"), promise].map((load) => load.catch(({ code }) => code))).then(([missing, first, second]) =>
  console.log(missing, first === second),
);

// ---- prints
1 8 true
ERR_MODULE_NOT_FOUND true

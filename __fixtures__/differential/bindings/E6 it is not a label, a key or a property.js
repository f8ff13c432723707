import source x from "./add.wasm";
x: for (;;) break x;
const object = { x: 1, y: { x: 2 }, ["x"]: 3 };
console.log(object.x, object.y.x, object?.x, { x }.x === x, { x: x }.x === x);

// ---- prints
3 2 3 true true

importsource
x from "./add.wasm"
// a comment import source y from "./add.wasm"// anotherconst same = x === y;
console.log(same);

// ---- prints
true

import("./add.wasm").then(({ add }) => console.log(add(1, 2)));

// ---- prints
3

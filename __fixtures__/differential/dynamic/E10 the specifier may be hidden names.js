const require = "./add.wasm";
const __filename = "./add.wasm";
Promise.all([import.source(require), import.source(__filename)]).then(([first, second]) => console.log(first === second));

// ---- prints
true

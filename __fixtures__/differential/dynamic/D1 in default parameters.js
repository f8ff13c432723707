// Loads add.wasm and two.wasm.
const load = (name = "add", promise = import.source(`./${name}.wasm`), { inner = import.source("./add.wasm") } = {}) =>
  Promise.all([promise, inner]);
load()
  .then(([first, second]) => console.log(first === second))
  .then(() => load("two"))
  .then(([first, second]) => console.log(first === second));

// ---- prints
true
false

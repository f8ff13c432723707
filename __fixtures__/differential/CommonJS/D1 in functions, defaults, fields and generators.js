// ---- exec.cjs
function declared(promise = import.source("./add.wasm")) {
  return promise;
}
class Loader {
  field = import.source("./add.wasm");
  static field = import.source("./add.wasm");
}
function* generator() {
  yield import.source("./add.wasm");
}
const asynchronous = async () => await import.source("./add.wasm");
Promise.all([declared(), new Loader().field, Loader.field, generator().next().value, asynchronous()]).then((all) =>
  console.log(all.length, new Set(all).size),
);

// ---- prints
5 1

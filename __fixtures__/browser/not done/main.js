// What an engine does otherwise that imports sources itself: it needs no `'wasm-unsafe-eval'`, and asks
// the page's import map for `./adder.wasm` too.
window.result = import.source("./adder.wasm").then(
  () => "no error",
  ({ name, message }) => `${name}: ${message}`,
);

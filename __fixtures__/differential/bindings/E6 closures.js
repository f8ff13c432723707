import source x from "./add.wasm";
const readers = [];
for (let i = 0; i < 2; i++) readers.push(() => [i, x instanceof WebAssembly.Module]);
function outer() {
  return () => () => x;
}
console.log(readers.map((read) => read()), outer()()() === x);

// ---- prints
[ [ 0, true ], [ 1, true ] ] true

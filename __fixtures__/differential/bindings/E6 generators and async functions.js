import source x from "./add.wasm";
function* generator() {
  yield x;
  yield* [x];
}
async function asynchronous() {
  await null;
  return x;
}
console.log([...generator()].every((value) => value === x));
asynchronous().then((value) => console.log(value === x));

// ---- prints
true
true

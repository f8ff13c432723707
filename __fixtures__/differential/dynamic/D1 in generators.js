function* names() {
  const first = yield import.source(yield "name");
  console.log(first);
  yield* [import.source("./add.wasm")];
}
const generator = names();
console.log(generator.next().value);
generator
  .next("./add.wasm")
  .value.then((first) => generator.next(typeof first).value.then((second) => console.log(first === second)));

// ---- prints
name
object
true

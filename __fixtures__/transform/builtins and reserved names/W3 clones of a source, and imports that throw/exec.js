import source source from "./clone.wasm";

const own = { text: "four" };
const clone = structuredClone(source);
// Engines that have the builtins keep them in the clone.
const { exports } = new WebAssembly.Instance(clone, { own });
console.log(exports.length());

async function main() {
  const mine = { length: () => 7 };
  const instance = await WebAssembly.instantiate(clone, { own, "wasm:js-string": mine });
  console.log([4, 7].includes(instance.exports.length()));

  const imports = {
    get own() {
      throw new RangeError("the program's");
    },
  };
  for (const module of [source, clone]) {
    const promise = WebAssembly.instantiate(module, imports);
    console.log(await promise.catch(({ name }) => name));
  }
}

main();

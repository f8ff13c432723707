const log = [];
const specifier = {
  toString() {
    log.push("toString");
    return "./add.wasm";
  },
};
const promise = import.source(specifier);
log.push("after");
console.log(promise instanceof Promise, promise !== import.source("./add.wasm"));

const report = (name, load) =>
  load().then(
    (value) => console.log(name, Object.prototype.toString.call(value)),
    (error) => console.log(name, error.name, error.code),
  );
const thrower = {
  toString() {
    throw new RangeError("mine");
  },
};
const attempts = [
  ["object", () => promise],
  ["hint", () => import.source({ [Symbol.toPrimitive]: (hint) => `./add.wasm?${hint}` })],
  ["symbol", () => import.source(Symbol())],
  ["thrower", () => import.source(thrower)],
  ["missing", () => import.source("./missing.wasm")],
  ["missing package", () => import.source("missing-package/x.wasm")],
  ["folder", () => import.source("./")],
  ["scheme", () => import.source("https://example.com/x.wasm")],
  ["extension", () => import.source("./stdout.txt")],
  ["javascript", () => import.source("./package.js")],
  ["builtin", () => import.source("node:fs")],
  ["bare builtin", () => import.source("fs")],
  ["encoded", () => import.source("./a%2fb.wasm")],
  ["undefined", () => import.source(undefined)],
  ["data", () => import.source("data:application/wasm;base64,AGFzbQEAAAA=")],
  ["empty", () => import.source("./empty.wasm")],
  ["corrupt", () => import.source("./corrupt.wasm")],
];
function argument() {
  throw new Error("argument");
}
(async () => {
  for (const [name, load] of attempts) await report(name, load);
  console.log(log);
  try {
    import.source(argument());
  } catch (error) {
    console.log("thrown at once", error.message);
  }
  const [first, second] = await Promise.all(
    [1, 2].map(() => import.source("./corrupt.wasm").catch((error) => error)),
  );
  console.log(first !== second, first instanceof WebAssembly.CompileError);
})();

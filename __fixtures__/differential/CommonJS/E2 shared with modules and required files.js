// ---- exec.cjs
const { load } = require("./other.cjs");
Promise.all([import.source("./add.wasm"), load(), import("./module.mjs").then(({ load }) => load())]).then(([first, second, third]) =>
  console.log(first === second, third),
);
// ---- other.cjs
module.exports = { load: () => import.source("./add.wasm") };
// ---- module.mjs
export const load = () => "a module";

// ---- prints
true a module

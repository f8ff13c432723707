import { reportAll } from "./report.cjs";
const hints = [];
const specifier = {
  [Symbol.toPrimitive](hint) {
    hints.push(hint);
    return "./add.wasm";
  },
  toString() {
    throw new Error("not to be called");
  },
};
reportAll({
  hint: () => import.source(specifier),
  "valueOf comes second": () => import.source({ toString: () => ({}), valueOf: () => "./add.wasm" }),
  "toString comes first": () => import.source({ toString: () => "./add.wasm", valueOf: () => "./missing.wasm" }),
  "inherited": () => import.source(new (class extends String {})("./add.wasm")),
}).then(() => console.log(hints));

// ---- prints
hint [object WebAssembly.Module]
valueOf comes second [object WebAssembly.Module]
toString comes first [object WebAssembly.Module]
inherited [object WebAssembly.Module]
[ 'string' ]

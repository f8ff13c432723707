import { reportAll } from "./report.cjs";
reportAll({
  null: () => import.source("./add.wasm", null),
  number: () => import.source("./add.wasm", 1),
  string: () => import.source("./add.wasm", "x"),
  symbol: () => import.source("./add.wasm", Symbol()),
  "with null": () => import.source("./add.wasm", { with: null }),
  "with string": () => import.source("./add.wasm", { with: "x" }),
  "a number as a value": () => import.source("./add.wasm", { with: { type: 1 } }),
  "undefined as a value": () => import.source("./add.wasm", { with: { type: undefined } }),
  "a symbol as a value": () => import.source("./add.wasm", { with: { type: Symbol() } }),
  "a value that cannot be made a string": () =>
    import.source("./add.wasm", { with: { type: Object.create(null) } }),
  "a value that will not be made a string": () =>
    import.source("./add.wasm", {
      with: {
        type: {
          toString() {
            throw new RangeError();
          },
        },
      },
    }),
});

// ---- prints
null TypeError
number TypeError
string TypeError
symbol TypeError
with null TypeError
with string TypeError
a number as a value TypeError
undefined as a value TypeError
a symbol as a value TypeError
a value that cannot be made a string TypeError
a value that will not be made a string TypeError

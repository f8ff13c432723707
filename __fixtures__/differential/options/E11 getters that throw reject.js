import { reportAll } from "./report.cjs";
const thrower = (key) => ({
  get [key]() {
    throw new RangeError();
  },
});
reportAll({
  with: () => import.source("./add.wasm", thrower("with")),
  attribute: () => import.source("./add.wasm", { with: thrower("type") }),
  keys: () =>
    import.source("./add.wasm", {
      with: new Proxy(
        {},
        {
          ownKeys() {
            throw new EvalError();
          },
        },
      ),
    }),
});

// ---- prints
with RangeError
attribute RangeError
keys EvalError

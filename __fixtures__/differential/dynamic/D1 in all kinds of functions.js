import { outcome } from "./report.cjs";
function declared() {
  return import.source("./add.wasm");
}
const expression = function () {
  return import.source("./add.wasm");
};
const arrow = () => import.source("./add.wasm");
const object = {
  method() {
    return import.source("./add.wasm");
  },
  get getter() {
    return import.source("./add.wasm");
  },
  property: import.source("./add.wasm"),
};
Promise.all([declared(), expression(), arrow(), object.method(), object.getter, object.property].map(outcome)).then((all) =>
  console.log(all.length, new Set(all)),
);

// ---- prints
6 Set(1) { '[object WebAssembly.Module]' }

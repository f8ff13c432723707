// options: {"native": false}
import source source from "./module.js";
import source wasm from "./add.wasm";
import { outcome } from "./report.cjs";
(async () => {
  for (const one of [source, wasm]) {
    for (const options of [undefined, {}, { with: undefined }, { other: 1 }, () => 0]) {
      console.log(await outcome(import(one, options)));
    }
    for (const options of [null, 1, "", { with: {} }, { with: { type: "json" } }, { with: null }]) {
      console.log(await outcome(import(one, options)));
    }
    const throwing = { get with() { throw new RangeError(); } };
    console.log(await outcome(import(one, throwing)));
  }
})();
// ---- module.js
export {};

// ---- prints
[object Module]
[object Module]
[object Module]
[object Module]
[object Module]
TypeError
TypeError
TypeError
TypeError
TypeError
TypeError
RangeError
[object Module]
[object Module]
[object Module]
[object Module]
[object Module]
TypeError
TypeError
TypeError
TypeError
TypeError
TypeError
RangeError

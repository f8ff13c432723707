import { reportAll } from "./report.cjs";
reportAll({
  webassembly: () => import("./webassembly.js"),
  empty: () => import("./empty.js"),
  dynamic: () => import("./add.wasm", { with: { type: "webassembly" } }),
  none: () => import("./add.wasm", {}),
  absent: () => import("./add.wasm", undefined),
  null: () => import("./add.wasm", null),
  text: () => import("./add.wasm", { with: "type" }),
  number: () => import("./add.wasm", { with: { type: 1 } }),
});
// ---- webassembly.js
import { add } from "./add.wasm" with { type: "webassembly" };
console.log(add);
// ---- empty.js
import { add } from "./add.wasm" with {};
console.log(add(1, 2));

// ---- prints
webassembly TypeError ERR_IMPORT_ATTRIBUTE_UNSUPPORTED
3
empty [object Module]
dynamic TypeError ERR_IMPORT_ATTRIBUTE_UNSUPPORTED
none [object Module]
absent [object Module]
null TypeError
text TypeError
number TypeError

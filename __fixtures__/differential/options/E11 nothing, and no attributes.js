import { reportAll } from "./report.cjs";
reportAll({
  undefined: () => import.source("./add.wasm", undefined),
  object: () => import.source("./add.wasm", {}),
  function: () => import.source("./add.wasm", () => {}),
  "with undefined": () => import.source("./add.wasm", { with: undefined }),
  "with {}": () => import.source("./add.wasm", { with: {} }),
  "with []": () => import.source("./add.wasm", { with: [] }),
  "inherited attributes": () => import.source("./add.wasm", { with: Object.create({ type: "x" }) }),
  "symbols": () => import.source("./add.wasm", { with: { [Symbol()]: "x" } }),
  "other keys": () => import.source("./add.wasm", { assert: { type: "x" } }),
  "a comma": () => import.source("./add.wasm", {},),
});

// ---- prints
undefined [object WebAssembly.Module]
object [object WebAssembly.Module]
function [object WebAssembly.Module]
with undefined [object WebAssembly.Module]
with {} [object WebAssembly.Module]
with [] [object WebAssembly.Module]
inherited attributes [object WebAssembly.Module]
symbols [object WebAssembly.Module]
other keys [object WebAssembly.Module]
a comma [object WebAssembly.Module]

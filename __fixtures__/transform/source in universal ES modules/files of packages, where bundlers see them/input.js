import source x from "@scope/package/x.wasm";
const bundlersSee = [
  () => import.source("package/y.wasm?query", options),
  () => import.source("package"),
];
const bundlersDoNotSee = [
  () => import.source("#internal.wasm"),
  () => import.source("node:fs"),
  () => import.source("https://example.com/z.wasm"),
  () => import.source("data:application/wasm,"),
  (name) => import.source(`package/${name}`),
  (URL) => import.source("package/z.wasm", URL),
];

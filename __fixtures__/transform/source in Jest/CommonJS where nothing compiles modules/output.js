var _runtime = require("@import-phases/runtime/jest");
test("a source", async () => {
  await _runtime.importSource("./x.wasm", __filename, require);
});

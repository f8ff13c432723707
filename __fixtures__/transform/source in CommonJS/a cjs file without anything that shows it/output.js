var _runtime = require("@import-phases/runtime");
globalThis.load = () => _runtime.importSource("./x.wasm", __filename);

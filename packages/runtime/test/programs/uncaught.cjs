const { importSourceSync } = require("@import-phases/runtime");

importSourceSync("./missing.wasm", __filename);

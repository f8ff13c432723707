module.exports = require("../dist/jscodeshift.cjs").transformOf("wasm-default-import");

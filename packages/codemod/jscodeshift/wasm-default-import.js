module.exports = require("../dist/jscodeshift.js").transformOf("wasm-default-import");

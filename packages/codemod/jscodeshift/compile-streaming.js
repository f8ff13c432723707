module.exports = require("../dist/jscodeshift.js").transformOf("compile-streaming");

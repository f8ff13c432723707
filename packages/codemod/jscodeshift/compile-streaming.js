module.exports = require("../dist/jscodeshift.cjs").transformOf("compile-streaming");

module.exports = require("../dist/jscodeshift.cjs").transformOf("to-hand-written");

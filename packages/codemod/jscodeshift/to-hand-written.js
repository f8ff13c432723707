module.exports = require("../dist/jscodeshift.js").transformOf("to-hand-written");

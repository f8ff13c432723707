module.exports = require("../dist/jscodeshift.cjs").transformOf("node-read-file");

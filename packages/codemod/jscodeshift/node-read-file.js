module.exports = require("../dist/jscodeshift.js").transformOf("node-read-file");

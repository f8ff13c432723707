module.exports = require("../dist/jscodeshift.js").transformOf("import-reflection");

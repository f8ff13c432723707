module.exports = require("../dist/jscodeshift.cjs").transformOf("import-reflection");

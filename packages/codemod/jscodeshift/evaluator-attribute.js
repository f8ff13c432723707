module.exports = require("../dist/jscodeshift.cjs").transformOf("evaluator-attribute");

module.exports = require("../dist/jscodeshift.js").transformOf("evaluator-attribute");

module.exports = require("../dist/jscodeshift.cjs").transformOf("vite-init");

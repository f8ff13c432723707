module.exports = require("../dist/jscodeshift.js").transformOf("vite-init");

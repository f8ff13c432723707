// options: {"plugin": {"moduleSources": false}}
// ---- exec.cjs
const { reportAll } = require("./report.cjs");
reportAll({
  cjs: () => import.source("./other.cjs"),
  js: () => import.source("./other.js"),
  data: () => import.source("data:text/javascript,export{}"),
});
// ---- other.cjs
console.log("not to be seen");
// ---- other.js
console.log("not to be seen");

// ---- prints
cjs SyntaxError ERR_SOURCE_PHASE_NOT_DEFINED
js SyntaxError ERR_SOURCE_PHASE_NOT_DEFINED
data SyntaxError ERR_SOURCE_PHASE_NOT_DEFINED

// options: {"plugin": {"moduleSources": false}}
import { reportAll } from "./report.cjs";
reportAll({
  js: () => import("./of-js.js"),
  data: () => import("./of-data.js"),
});
// ---- of-js.js
import source x from "./module.js";
console.log("not to be seen", x);
// ---- of-data.js
import source x from "data:text/javascript,console.log('not%20to%20be%20seen')";
console.log("not to be seen", x);
// ---- module.js
console.log("not to be seen");

// ---- prints
js SyntaxError ERR_SOURCE_PHASE_NOT_DEFINED
data SyntaxError ERR_SOURCE_PHASE_NOT_DEFINED

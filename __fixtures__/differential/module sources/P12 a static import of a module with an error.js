// options: {"native": false}
import { outcome } from "./report.cjs";
outcome(import("./importer.js")).then(console.log);
// ---- importer.js
import source broken from "data:text/javascript,export%20let%20x%20=%20;";
console.log("not to be seen", broken);

// ---- prints
SyntaxError

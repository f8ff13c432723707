import { outcome } from "./report.cjs";
outcome(import("./several.js")).then(console.log);
// ---- several.js
import source first from "foo:bar";
import source second from "#missing";
console.log("not to be seen", first, second);

// ---- prints
Error ERR_UNSUPPORTED_ESM_URL_SCHEME

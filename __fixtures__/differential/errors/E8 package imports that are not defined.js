import { reportAll } from "./report.cjs";
reportAll({
  "#": () => import.source("#missing"),
  "# alone": () => import.source("#"),
});

// ---- prints
# TypeError ERR_PACKAGE_IMPORT_NOT_DEFINED
# alone TypeError ERR_INVALID_MODULE_SPECIFIER

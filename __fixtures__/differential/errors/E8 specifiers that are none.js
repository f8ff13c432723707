import { reportAll } from "./report.cjs";
reportAll({
  empty: () => import.source(""),
  "@": () => import.source("@scope"),
  dot: () => import.source(".hidden"),
  backslash: () => import.source("a\\b"),
  percent: () => import.source("a%2fb"),
  "relative backslash": () => import.source(".\\add.wasm"),
  space: () => import.source(" ./add.wasm"),
});

// ---- prints
empty Error ERR_MODULE_NOT_FOUND
@ TypeError ERR_INVALID_MODULE_SPECIFIER
dot TypeError ERR_INVALID_MODULE_SPECIFIER
backslash TypeError ERR_INVALID_MODULE_SPECIFIER
percent TypeError ERR_INVALID_MODULE_SPECIFIER
relative backslash TypeError ERR_INVALID_MODULE_SPECIFIER
space Error ERR_MODULE_NOT_FOUND

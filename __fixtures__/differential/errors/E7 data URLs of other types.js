// options: {"plugin": {"moduleSources": false}}
import { reportAll } from "./report.cjs";
reportAll({
  javascript: () => import.source("data:text/javascript,export{}"),
  parameters: () => import.source("data:text/javascript;charset=utf-8,export{}"),
  corrupt: () => import.source("data:application/wasm,asm"),
  empty: () => import.source("data:application/wasm,"),
  "not base64": () => import.source("data:application/wasm;base64,%%%"),
});

// ---- prints
javascript SyntaxError ERR_SOURCE_PHASE_NOT_DEFINED
parameters SyntaxError ERR_SOURCE_PHASE_NOT_DEFINED
corrupt CompileError
empty CompileError
not base64 TypeError ERR_INVALID_URL

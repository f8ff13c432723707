import { reportAll } from "./report.cjs";
reportAll({
  https: () => import.source("https://example.com/x.wasm"),
  http: () => import.source("http://example.com/x.wasm"),
  protocol: () => import.source("//example.com/x.wasm"),
  foo: () => import.source("foo:bar"),
  blob: () => import.source("blob:nodedata:x"),
  ftp: () => import.source("ftp://example.com/x.wasm"),
  "file, host": () => import.source("file://example.com/x.wasm"),
});

// ---- prints
https Error ERR_UNSUPPORTED_ESM_URL_SCHEME
http Error ERR_UNSUPPORTED_ESM_URL_SCHEME
protocol TypeError ERR_INVALID_FILE_URL_HOST
foo Error ERR_UNSUPPORTED_ESM_URL_SCHEME
blob Error ERR_UNSUPPORTED_ESM_URL_SCHEME
ftp Error ERR_UNSUPPORTED_ESM_URL_SCHEME
file, host TypeError ERR_INVALID_FILE_URL_HOST

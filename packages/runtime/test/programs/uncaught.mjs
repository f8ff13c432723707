import { importSourceSync } from "@import-phases/runtime";

importSourceSync("./missing.wasm", import.meta.url);

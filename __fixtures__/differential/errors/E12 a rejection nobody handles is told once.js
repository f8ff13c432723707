let count = 0;
process.on("unhandledRejection", (error) => console.log(++count, error.code));
import.source("./missing.wasm");

// ---- prints
1 ERR_MODULE_NOT_FOUND

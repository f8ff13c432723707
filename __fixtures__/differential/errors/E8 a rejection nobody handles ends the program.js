console.log("before");
import.source("./missing.wasm");

// ---- prints
before
exit 1: Error

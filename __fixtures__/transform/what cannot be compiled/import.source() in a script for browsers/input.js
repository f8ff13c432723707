import.source("./a.wasm");

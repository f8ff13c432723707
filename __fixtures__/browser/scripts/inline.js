var fromPage = import.source("../scripts/adder.wasm");

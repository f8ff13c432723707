import.source("./x.wasm").then(console.log);

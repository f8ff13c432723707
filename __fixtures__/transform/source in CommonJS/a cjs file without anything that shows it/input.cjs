globalThis.load = () => import.source("./x.wasm");

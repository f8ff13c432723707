new Worker("./a.wasm", { type: "module", as: "wasm-module" });

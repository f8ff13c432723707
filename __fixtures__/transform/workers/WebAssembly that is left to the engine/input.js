new Worker(new URL("./x.wasm", import.meta.url), { type: "module" });
new Worker("./x.wasm", { type: "module" });
const url = import.meta.resolve("./x.wasm");
new Worker(url, { type: "module" });
new Worker("./x.wasm?init", { type: "module" });

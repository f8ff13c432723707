export const a = await WebAssembly.compileStreaming(fetch(new URL("./x.wasm", import.meta.url), { credentials: "include" }));
export const b = await WebAssembly.compileStreaming(fetch(new URL("./x.wasm", import.meta.url)), { builtins: ["js-string"] });

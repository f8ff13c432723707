let W = WebAssembly;
if (!W.compile) W = await import("./interpreter.js");
export const first = () => W.compileStreaming(fetch(new URL("./add.wasm", import.meta.url)));

const { WebAssembly: Other } = globalThis;
export const second = () => Other.compile(bytes);

const Either = globalThis.WebAssembly ?? interpreter;
export const third = () => Either.instantiate(bytes);

export const fourth = (bytes, engine = WebAssembly) => engine.compile(bytes);

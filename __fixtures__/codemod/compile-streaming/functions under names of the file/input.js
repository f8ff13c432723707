const { compileStreaming, instantiate: start, Memory } = WebAssembly;
const url = new URL("./add.wasm", import.meta.url);
export const first = () => compileStreaming(fetch(url));
export const second = async () => start(await (await fetch(url)).arrayBuffer());
export const memory = new Memory({ initial: 1 });

const { compile } = globalThis.WebAssembly;
export const third = (bytes) => compile(bytes);

const fourth = WebAssembly.compile;
export { fourth };

const { ["compile"]: fifth, ...others } = WebAssembly;
export const sixth = (bytes) => (0, WebAssembly.compile)(fifth(others, bytes));

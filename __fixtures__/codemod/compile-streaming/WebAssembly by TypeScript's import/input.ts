import W = WebAssembly;
import Module = WebAssembly.Module;

const url = new URL("./x.wasm", import.meta.url);
export const load = (): Promise<Module> => W.compileStreaming(fetch(url));
export const make = (bytes: BufferSource) => new Module(bytes);

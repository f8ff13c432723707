import W = WebAssembly;
import Module = WebAssembly.Module;

export const load = (): Promise<Module> => import.source("./x.wasm");
export const make = (bytes: BufferSource) => new Module(bytes);

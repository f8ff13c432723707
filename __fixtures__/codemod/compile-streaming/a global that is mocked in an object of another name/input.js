const Wasm = globalThis.WebAssembly;
jest.spyOn(Wasm, "compileStreaming").mockImplementation(compileBytes);
export const module = await WebAssembly.compileStreaming(fetch(new URL("./x.wasm", import.meta.url)));

(globalThis as any).fetch = async () => new Response();
export const module = await WebAssembly.compileStreaming(fetch(new URL("./x.wasm", import.meta.url)));

export const module = await WebAssembly.compileStreaming(fetch(new URL("./x.bin", import.meta.url)));

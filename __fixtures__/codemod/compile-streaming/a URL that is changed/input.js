const url = new URL("./x.wasm", import.meta.url);
url.hash = "#a";
export const module = await WebAssembly.compileStreaming(fetch(url));

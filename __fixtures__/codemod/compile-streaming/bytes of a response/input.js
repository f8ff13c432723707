const response = await fetch(new URL("./x.wasm", import.meta.url));
const bytes = await response.arrayBuffer();
const { instance } = await WebAssembly.instantiate(bytes, { env: { now: () => Date.now() } });
export const run = instance.exports.run;

const url = new URL("./x.wasm", import.meta.url);
let result;
const response = await fetch(url);
try {
  result = await WebAssembly.instantiateStreaming(response, {});
} catch {
  result = await WebAssembly.instantiate(await response.clone().arrayBuffer(), {});
}
export default result.instance;

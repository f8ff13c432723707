export function load(imports) {
  return WebAssembly.instantiateStreaming(fetch(new URL("./x.wasm", import.meta.url)), imports).then(
    ({ instance }) => instance.exports,
    (error) => console.error(error),
  );
}
export function loadToo(imports) {
  return WebAssembly.instantiateStreaming(fetch(new URL("./x.wasm", import.meta.url)), imports).then(function (result) {
    console.log(result.instance);
    return result.instance.exports;
  });
}

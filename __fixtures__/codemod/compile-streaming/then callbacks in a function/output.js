export function load(imports) {
  return import.source("./x.wasm").then((module) => WebAssembly.instantiate(module, imports)).then(
    (instance) => instance.exports,
    (error) => console.error(error),
  );
}
export function loadToo(imports) {
  return import.source("./x.wasm").then((module) => WebAssembly.instantiate(module, imports)).then(function (result) {
    console.log(result);
    return result.exports;
  });
}

const URL = null;
const importSource = null;
const _importSource = null;
function load(require, module, exports, __filename, WebAssembly, Promise) {
  return import.source("./add.wasm");
}
load().then((source) => console.log(source instanceof WebAssembly.Module, URL, importSource, _importSource));

// ---- prints
true null null null

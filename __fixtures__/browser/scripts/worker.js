importScripts("/node_modules/@import-phases/runtime/dist/global.js");

onmessage = async ({ data: specifier }) => {
  const source = await import.source(specifier);
  const again = await import.source("./adder.wasm");
  const { exports } = new WebAssembly.Instance(source);
  const missing = await import.source("./missing.wasm").catch(({ message }) => message);
  postMessage({ sum: exports.add(2, 3), isSame: source === again, missing });
};

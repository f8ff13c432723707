importScripts("./glue.js");
self.onmessage = async ({ data }) => {
  const { instance } = await WebAssembly.instantiateStreaming(fetch("/x.wasm"), data);
  self.postMessage(instance.exports.run());
};

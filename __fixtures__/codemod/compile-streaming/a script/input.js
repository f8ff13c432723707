WebAssembly.instantiateStreaming(fetch("x.wasm"), {}).then(({ instance }) => instance.exports.main());

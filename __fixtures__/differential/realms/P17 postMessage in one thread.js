import source x from "./add.wasm";
const { port1, port2 } = new MessageChannel();
port2.onmessage = ({ data }) => {
  console.log(data !== x, data instanceof Object.getPrototypeOf(WebAssembly.Module));
  port2.close();
};
port1.postMessage(x);

// ---- prints
true true

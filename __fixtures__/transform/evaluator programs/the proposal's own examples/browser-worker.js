export function greet() {
  const worker = new Worker("./foo.wasm", { type: "module", as: "greeting" });
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = reject;
  });
}

export async function run() {
  const literal = await import.source("./adder.wasm");
  const computed = await import.source(["./adder", "wasm"].join("."));
  const attributes = await import.source("./adder.wasm", { with: {} });
  const missing = await import.source("./missing.wasm").catch(({ message }) => message);
  const { exports } = new WebAssembly.Instance(literal);
  return { sum: exports.add(2, 3), isSame: literal === computed && literal === attributes, missing };
}

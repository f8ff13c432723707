const load = async () => {
  const { default: name } = await import("./name.js");
  return import.source(name.default ?? name);
};
load().then((source) => console.log(source instanceof WebAssembly.Module));
// ---- name.js
export default "./add.wasm";

// ---- prints
true

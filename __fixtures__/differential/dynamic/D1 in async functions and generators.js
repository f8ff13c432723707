async function load(name) {
  const source = await import.source(await name);
  return source;
}
async function* loadAll(...names) {
  for (const name of names) yield import.source(name);
}
(async () => {
  const first = await load("./add.wasm");
  for await (const source of loadAll("./add.wasm", "./two.wasm")) console.log(source === first);
})();

// ---- prints
true
false

let wasm;

{
  const module = new WebAssembly.Module(await import("fs/promises").then(fs => fs.readFile(new URL("../x.wasm", import.meta.url))));
  const instance = new WebAssembly.Instance(module, {});

  wasm = instance.exports;
}

export const { add } = wasm;
export const load = async () => WebAssembly.compile(await import("node:fs/promises").then(({ readFile }) => readFile(new URL("../x.wasm", import.meta.url))));

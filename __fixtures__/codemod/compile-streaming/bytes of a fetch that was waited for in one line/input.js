const compiled = await WebAssembly.compile(await (await fetch(new URL("./x.wasm", import.meta.url))).arrayBuffer());
const other = await WebAssembly.compile(await fetch(new URL("./y.wasm", import.meta.url)).then((r) => r.arrayBuffer()));
console.log(compiled, other);

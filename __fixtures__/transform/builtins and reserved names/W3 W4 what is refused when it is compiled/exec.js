async function main() {
  for (const name of [
    "signature",
    "module-name",
    "import-name",
    "import-name-js",
    "export-name",
    "export-name-js",
    "other-module",
  ]) {
    try {
      const source = await import.source(`./${name}.wasm`);
      console.log(name, WebAssembly.Module.imports(source).map(({ module, name: field }) => `${module} ${field}`));
    } catch (error) {
      console.log(name, error.name, error instanceof WebAssembly.LinkError);
    }
  }
}
main();

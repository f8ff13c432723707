let module;
try {
  module = await import.source("./x.wasm");
} catch {
  module = undefined;
}
export { module };

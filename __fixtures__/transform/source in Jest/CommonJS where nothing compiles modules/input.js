test("a source", async () => {
  await import.source("./x.wasm");
});

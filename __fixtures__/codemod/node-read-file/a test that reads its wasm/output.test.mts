import { test } from "node:test";

test("adds", async () => {
  const result = await WebAssembly.instantiate(await import.source("./add.wasm"), {});
  const { add } = result.exports as { add(a: number, b: number): number };
  add(1, 2);
});

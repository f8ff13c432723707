import { test } from "node:test";
import { readFileSync } from "node:fs";

test("adds", async () => {
  const result = await WebAssembly.instantiate(readFileSync(new URL("./add.wasm", import.meta.url)), {});
  const { add } = result.instance.exports as { add(a: number, b: number): number };
  add(1, 2);
});

export async function dynamic() {
  const x = await import("./foo.wasm", { as: "wasm-module" });
  const specifier = "./foo.wasm";
  const computed = await import(specifier, { ["a" + "s"]: "wasm-module", ...{ with: {} } });
  if (computed !== x) throw new Error("another copy");
  return x;
}

import source x from "./x.wasm";
export async function write(values) {
  for await (x of values);
}

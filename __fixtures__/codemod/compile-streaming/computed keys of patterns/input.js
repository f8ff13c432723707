const file = "./x.wasm";
export const load = () => WebAssembly.compileStreaming(fetch(new URL(file, import.meta.url)));

export function sizeIn(sizes) {
  const { [file]: size = 0 } = sizes;
  return size;
}

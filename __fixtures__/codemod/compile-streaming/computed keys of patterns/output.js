const file = "./x.wasm";
export const load = () => import.source("./x.wasm");

export function sizeIn(sizes) {
  const { [file]: size = 0 } = sizes;
  return size;
}

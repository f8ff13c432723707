import source third from "./add.wasm";

export { third };
export const load = (specifier) => import.source(specifier);

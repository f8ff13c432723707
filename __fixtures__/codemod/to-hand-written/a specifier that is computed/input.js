export const load = (name) => import.source(`./${name}.wasm`);

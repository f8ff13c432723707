import source x from "./a.wasm";
export const load = (name) => [x, import.source(name)];
x = 1;

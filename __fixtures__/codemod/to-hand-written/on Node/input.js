import source x from "./x.wasm";
import source y from "./y.wasm";
export const load = () => import.source("./z.wasm");
export { x, y };

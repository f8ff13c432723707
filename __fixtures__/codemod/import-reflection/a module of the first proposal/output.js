import source x from "./x.wasm";
import source module from './y.wasm'
export { x, module };

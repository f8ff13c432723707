import module x from "./x.wasm";
import module module from './y.wasm'
export { x, module };

import source module from "./x.wasm";
import source other from './y.wasm';
console.log(module, other);

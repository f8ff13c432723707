import module from "./x.wasm" as "wasm-module";
import { default as other } from './y.wasm' as 'wasm-module';
console.log(module, other);

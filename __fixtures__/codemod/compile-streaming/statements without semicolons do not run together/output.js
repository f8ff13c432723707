export const log = console.log
import source module from "./x.wasm";
(function run() { log(module) })()

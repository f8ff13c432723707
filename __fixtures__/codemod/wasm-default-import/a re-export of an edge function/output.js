import source addModule from "./add.wasm";
export { addModule as default };
import source subModule from "./sub.wasm";
export { subModule as sub };

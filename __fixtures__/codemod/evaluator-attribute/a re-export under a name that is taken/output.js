const module = 1;
export { module as one };
import source xModule from "./x.wasm";
export { xModule as module, xModule as again };

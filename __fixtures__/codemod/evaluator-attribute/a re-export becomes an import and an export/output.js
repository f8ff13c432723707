import source xModule from "./x.wasm";
export { xModule as module };

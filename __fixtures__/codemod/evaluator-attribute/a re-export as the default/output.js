import source xModule from "pkg/x.wasm"
export { xModule as default }

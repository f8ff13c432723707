import source x from 'pkg/x.wasm'
export default x

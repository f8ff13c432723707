import module from '../x.wasm'
const instance = new WebAssembly.Instance(module, {})
export const { run } = instance.exports

import source module from './wasm/x.wasm'
export { module }

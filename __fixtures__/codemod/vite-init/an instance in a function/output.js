import { env } from './env.js'

export async function load() {
  const { exports } = await WebAssembly.instantiate(await import.source('./x.wasm'), { env })
  return exports
}

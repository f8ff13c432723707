import init from './x.wasm?init'
import { env } from './env.js'

export async function load() {
  const { exports } = await init({ env })
  return exports
}

import { moduleRecordOf, rememberSource } from "./realm.ts";
import { nodeBuiltin } from "./node-builtins.ts";

/** What goes over the channel: a file, and a copy of its compiled module if the other side has one. */
interface CompiledFile {
  readonly path: string;
  module?: WebAssembly.Module;
}

/**
 * Every test file has globals of its own, and a registry on them. What its process has compiled for
 * another test file comes over a channel of Node's, which is the same object in all of them;
 * `@import-phases/jest` listens to it outside of the tests. Modules cannot be changed, so that a copy
 * with this realm's prototype carries nothing over. Where nobody has the module, nothing happens, and
 * the load that follows says why.
 */
export function takeCompiledModule(url: string, path: string): void {
  if (moduleRecordOf(url).source) return;
  const file: CompiledFile = { path };
  nodeBuiltin("diagnostics_channel")!.channel("@import-phases/jest:compile").publish(file);
  const { module } = file;
  if (!module) return;
  Object.setPrototypeOf(module, WebAssembly.Module.prototype);
  rememberSource(url, module);
}

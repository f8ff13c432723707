import { subscribe } from "node:diagnostics_channel";
import { readFileSync } from "node:fs";
import { fileVersion } from "./file-version.ts";

/** The file that a test asks for, and where its compiled module goes. */
interface CompiledFile {
  readonly path: string;
  module?: WebAssembly.Module | undefined;
}

interface CacheEntry {
  readonly version: string;
  readonly module: WebAssembly.Module;
}

/** How many modules a process keeps, the last ones that were asked for. */
const capacity = 32;

/** As the runtime compiles. */
const compileOptions = {
  builtins: ["js-string"],
  importedStringConstants: "wasm:js/string-constants",
};

const entries = new Map<string, CacheEntry>();

// Each test file has a realm of its own, and asks from there. A copy shares nothing with the module but
// the code, which nobody can change.
subscribe("@import-phases/jest:compile", (message) => {
  const file = message as CompiledFile;
  const module = file.module ?? compiledModule(file.path);
  file.module = module && structuredClone(module);
});

/** `undefined` for what cannot be compiled: the test then does it again, and knows who imports. */
function compiledModule(path: string): WebAssembly.Module | undefined {
  try {
    const version = fileVersion(path);
    const known = entries.get(path);
    const module = known?.version === version ? known.module : compile(path);
    // The last in the map is the last that was asked for.
    entries.delete(path);
    if (!isPlain(module)) return undefined;
    entries.set(path, { version, module });
    if (entries.size > capacity) entries.delete(entries.keys().next().value!);
    return module;
  } catch {
    return undefined;
  }
}

function compile(path: string): WebAssembly.Module {
  const { Module } = WebAssembly as unknown as {
    Module: new (bytes: Uint8Array, options: object) => WebAssembly.Module;
  };
  return new Module(readFileSync(path), compileOptions);
}

/** What has names that begin with `wasm` is reserved or builtin, of which the runtime takes care. */
function isPlain(module: WebAssembly.Module): boolean {
  const imports = WebAssembly.Module.imports(module).flatMap((entry) => [entry.module, entry.name]);
  const exports = WebAssembly.Module.exports(module).map(({ name }) => name);
  return ![...imports, ...exports].some((name) => name.startsWith("wasm"));
}

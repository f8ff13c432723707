import * as native from "./import-instance.ts";
import { isModuleSource } from "./brands.ts";
import { importBy, importSyncBy, type Wanted } from "./jest-import.ts";
import type { Load } from "./jest-load.ts";
import { exportsOf, linkedModule, urlOf, type Boxed } from "./jest-module.ts";
import { later, now, type Mode } from "./link-mode.ts";
import { failure, LoadFailure } from "./load-failure.ts";
import { commonJSNamespace } from "./wasm-namespace.ts";

/** An import of a WebAssembly module in the evaluation phase, as the output hands it in. */
type InstanceImport = [
  /** The specifier. */
  specifier: unknown,
  /** The importing module: `import.meta.url` or `__filename`. */
  location: string,
  /** The `require` of that module, or a function that calls its `import()`. */
  load: Load,
  /** What modules elsewhere tell of dependencies, which Jest loads itself. */
  dependencies?: undefined,
  /** The options bag of `import()`, or `{ with: attributes }` where a declaration has attributes. */
  options?: unknown,
  /** The names that the module imports. */
  names?: readonly string[],
];

/**
 * What a static import of a WebAssembly module is compiled to for Jest's ES modules.
 *
 * @param args - The specifier, the importing module, how it loads others, the options and the names.
 * @returns A promise of the namespace, or of a mock, in a box: what has a `then` is not to be waited for.
 */
export async function loadInstance(...args: InstanceImport): Promise<Boxed> {
  const [specifier, location, load, , options, names] = args;
  const wanted = instanceBy(native.loadInstance, later, names);
  return importBy([specifier, location, load, options], wanted) as Promise<Boxed>;
}

/**
 * What `import("./x.wasm", options)` is compiled to for Jest.
 *
 * @param args - The specifier, the importing module, how it loads others, and the options.
 * @returns A promise of the namespace of the instance, or of a mock.
 */
export async function importInstance(...args: InstanceImport): Promise<object> {
  // CommonJS can only require what WebAssembly imports.
  const { namespace } = args[2].resolve ? boxedSync(args) : await loadInstance(...args);
  return namespace;
}

/**
 * What a static import of a WebAssembly module is compiled to for Jest in CommonJS.
 *
 * @param args - The specifier, the importing module, its `require`, the options and the names.
 * @returns The namespace of the instance, or a mock.
 */
export function importInstanceSync(...args: InstanceImport): object {
  return boxedSync(args).namespace;
}

function boxedNatively(...args: Parameters<typeof native.importInstanceSync>): Boxed {
  return { namespace: native.importInstanceSync(...args) };
}

function boxedSync([specifier, location, load, , options, names]: InstanceImport): Boxed {
  return importSyncBy(
    [specifier, location, load, options],
    instanceBy(boxedNatively, now, names),
  ) as Boxed;
}

type NativeImport = (...args: Parameters<typeof native.importInstanceSync>) => unknown;

/** What is wanted of a module: its namespace, by a function of the runtime where Jest knows nothing of it. */
function instanceBy(importer: NativeImport, mode: Mode, names: readonly string[] = []): Wanted {
  return {
    natively: (name, { location, resolve, options }) =>
      importer(name, location, resolve, undefined, options, names),
    from(loaded, { name, suffix, natively }) {
      const exports = exportsOf(loaded);
      const url = urlOf(exports);
      const linked = suffix ? undefined : linkedModule(loaded, mode);
      if (linked) {
        const missing = names.find((wanted) => !(wanted in Object(exports)));
        if (missing !== undefined) throw failure("missingName", url!, missing);
        return linked;
      }
      if (url !== undefined && suffix) return natively(url + suffix);
      if (isModuleSource(exports)) {
        throw new LoadFailure({
          errorClass: TypeError,
          problem: `The mock of '${name}' is a source, and its instance is imported`,
          cure: "Let its factory return an object of what the instance exports.",
        });
      }
      return { namespace: commonJSNamespace(exports) };
    },
  };
}

import { importDynamicBy, type DynamicImport } from "./import-dynamic.ts";
import { pathOf } from "./jest-import.ts";
import { importAs } from "./jest-import-as.ts";
import { importInstance } from "./jest-import-instance.ts";
import { checkSourceOptions } from "./import-options.ts";
import { jestResolver, type Load } from "./jest-load.ts";
import { realm } from "./realm.ts";

/**
 * What `import(specifier, options)` is compiled to for Jest where the file does not show what it
 * imports.
 *
 * @param args - The specifier, the options, the native import, the importing module and how it loads.
 * @returns A promise of the module's namespace, or of a mock.
 */
export async function importDynamic(...args: DynamicImport): Promise<object> {
  const [specifier, options, , location, load] = args as unknown as [
    unknown,
    unknown,
    unknown,
    string,
    Load,
  ];
  const url = wasmURLOf(specifier);
  if (url !== undefined) {
    checkSourceOptions(options);
    // The one instance is what Jest's registry has.
    return importInstance(url, location, load);
  }
  return importDynamicBy({ importAs, importInstance }, args, [
    pathOf(location),
    jestResolver(location, load),
  ]);
}

/** The URL of the `.wasm` file that a value is the source of. */
function wasmURLOf(value: unknown): string | undefined {
  const url = realm.sourceURLs.get(value as object);
  return url !== undefined && /^file:[^?#]*\.wasm$/.test(url) ? url : undefined;
}

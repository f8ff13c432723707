import { importDynamicBy, type DynamicImport } from "./import-dynamic.ts";
import { pathOf } from "./jest-import.ts";
import { importAs } from "./jest-import-as.ts";
import { importInstance } from "./jest-import-instance.ts";
import { jestResolver, type Load } from "./jest-load.ts";

/**
 * What `import(specifier, options)` is compiled to for Jest where the file does not show what it
 * imports.
 *
 * @param args - The specifier, the options, the native import, the importing module and how it loads.
 * @returns A promise of the module's namespace, or of a mock.
 */
export function importDynamic(...args: DynamicImport): Promise<object> {
  const [, , , location, load] = args as unknown as [unknown, unknown, unknown, string, Load];
  const referrer = { location: pathOf(location), resolve: jestResolver(location, load) };
  return importDynamicBy({ importAs, importInstance }, args, referrer);
}

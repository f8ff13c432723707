import type { NodePath, types } from "@babel/core";
import { isSourceImport, pluginsOf } from "@import-phases/babel-plugin-syntax";

type Visit = (this: unknown, path: NodePath<types.Node>, state: unknown) => void;

/** Babel's option of that name: it may replace any method of any plugin's visitor. */
type WrapVisitorMethod = (plugin: string | undefined, when: string, method: Visit) => Visit;

/** The options of a file, in words that hold under both majors. */
interface FileOptions {
  wrapPluginVisitorMethod?: WrapVisitorMethod | undefined;
}

const dynamicImportTransforms = /^transform-(?:modules-|dynamic-import$)/;

/**
 * Makes Babel's transforms of `import()` leave `import.source()` alone, whichever plugin made it and
 * wherever they stand: they know no phases, and would turn it into a plain `require`.
 *
 * @param options - The options of a file.
 */
export function leaveSourceImports(options: object): void {
  const fileOptions = options as FileOptions;
  // Babel takes the time to call it for each method of each plugin, for each file.
  const plugins = pluginsOf({ opts: options });
  if (!plugins.some(({ key }) => dynamicImportTransforms.test(key ?? ""))) return;
  const { wrapPluginVisitorMethod: wrap = (_plugin, _when, method) => method } = fileOptions;
  fileOptions.wrapPluginVisitorMethod = (plugin, when, method) => {
    const visit = wrap(plugin, when, method);
    if (!dynamicImportTransforms.test(plugin ?? "")) return visit;
    return function (path, state) {
      if (!isSourceImport(path.node)) visit.call(this, path, state);
    };
  };
}

import type { PluginAPI, PluginObject, PluginPass, Visitor } from "@babel/core";
import { declare } from "@babel/helper-plugin-utils";
import syntaxImportPhases, {
  moduleFormatOf,
  pluginNames,
  type BabelPlugin,
} from "@import-phases/babel-plugin-syntax";
import { afterAllPlugins } from "./after-all-plugins.ts";
import type { PluginContext } from "./file-context.ts";
import type { ImportPhase, SourceLocation } from "./import-phase.ts";
import { leaveSourceImports } from "./leave-source-imports.ts";
import { readOptions, type Options } from "./options.ts";
import { targetReader } from "./platform.ts";
import { placeStatementsAtLast } from "./source-order.ts";
import { requestDeclarationVisitor, sourcesFirstVisitor } from "./visitors/import-declaration.ts";
import { dynamicImportVisitor } from "./visitors/dynamic-import.ts";
import { importExpressionVisitor } from "./visitors/import-expression.ts";
import { newWorkerVisitor } from "./visitors/new-worker.ts";
import { instanceImportVisitor } from "./visitors/instance-import.ts";

export type { BabelPlugin, ImportPhase, Options, SourceLocation };

/** What every dynamic import looks like, and little else. */
const dynamicImport = /import\s*(?:[(/]|\.(?!\s*meta\b))/y;

/** Whether a text may hold a dynamic import; the empty one is that of a file of which Babel got only the tree. */
function mayImportDynamically(code: string): boolean {
  // Several times faster than a regular expression that looks for the word itself.
  for (let at = code.indexOf("import"); at !== -1; at = code.indexOf("import", at + 6)) {
    dynamicImport.lastIndex = at;
    if (dynamicImport.test(code)) return true;
  }
  return code === "";
}

function importPhases(
  api: PluginAPI,
  input: Options,
  dirname: string,
): PluginObject & { name: string } {
  api.assertVersion("^7.23.0 || ^8.0.0");
  const plugin: PluginContext = {
    types: api.types,
    options: readOptions(input, dirname),
    readTargets: targetReader(api),
  };
  const lowerSourceImport = importExpressionVisitor(plugin);
  const lowerSourcesFirst = sourcesFirstVisitor(plugin);
  const lowerDynamicImport = dynamicImportVisitor(plugin);
  const lowerInstanceImport = instanceImportVisitor(plugin);
  const dynamicImports: Visitor<PluginPass> = {
    ImportExpression(path) {
      lowerSourceImport.call(this, path);
      if (path.isImportExpression()) lowerDynamicImport.call(this, path);
      if (path.isImportExpression()) lowerInstanceImport.call(this, path);
    },
    // As Babel 7 parses a plain `import()`.
    Import(path) {
      const call = path.parentPath;
      if (call?.isCallExpression()) lowerDynamicImport.call(this, call);
      if (call?.isCallExpression() && call.node.callee === path.node) {
        lowerInstanceImport.call(this, path);
      }
    },
  };
  const requestDeclaration = requestDeclarationVisitor(plugin);
  const syntax = syntaxImportPhases(api, {}, dirname) as PluginObject;
  const earlyVisitor = api.traverse.explode({ ...dynamicImports });
  return {
    // All that the syntax plugin does but its visitor, which refuses what this plugin compiles.
    // Babel's own `inherits` would leave out the parser and keep the visitor.
    ...syntax,
    name: pluginNames.transform,
    manipulateOptions(options, parserOptions) {
      syntax.manipulateOptions?.(options, parserOptions);
      leaveSourceImports(options);
    },
    // No `pre` and no `post`: Babel makes a function of each for each file, which takes longer than
    // all else that the plugin does to a file without import phases.
    visitor: {
      Program: {
        enter(path) {
          // A module transform that is listed ahead of this plugin sees each node first, and would
          // turn `import()` of any kind into a plain `require`.
          if (mayImportDynamically(this.file.code) && moduleFormatOf(this.file) !== undefined) {
            afterAllPlugins(path, "enter", () => path.traverse(earlyVisitor, this));
          }
          lowerSourcesFirst.call(this, path);
        },
        exit(path) {
          placeStatementsAtLast(path, this.file);
        },
      },
      ImportDeclaration: requestDeclaration,
      ExportNamedDeclaration: requestDeclaration,
      ExportAllDeclaration: requestDeclaration,
      ...dynamicImports,
      NewExpression: newWorkerVisitor(plugin),
    },
  };
}

/**
 * Compiles `import source x from "…"` and `import.source(…)` to calls of `@import-phases/runtime`.
 *
 * @see https://tc39.es/proposal-source-phase-imports/
 */
const plugin: BabelPlugin<Options> = declare<Options>(importPhases);
export default plugin;

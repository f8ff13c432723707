import type { NodePath, PluginAPI, PluginObject, PluginPass, types } from "@babel/core";
import { declare } from "@babel/helper-plugin-utils";
import syntaxImportPhases, {
  lowersImportPhases,
  mayImportSource,
  moduleFormatOf,
  type BabelPlugin,
} from "@import-phases/babel-plugin-syntax";
import type { PluginContext } from "./file-context.ts";
import type { ImportPhase, SourceLocation } from "./import-phase.ts";
import { readOptions, type Options } from "./options.ts";
import { environmentReader } from "./platform.ts";
import { addStatementsAheadOfWrapper, orderLoads } from "./source-order.ts";
import { requestDeclarationVisitor } from "./visitors/import-declaration.ts";
import { importExpressionVisitor } from "./visitors/import-expression.ts";
import { instanceImportVisitor, mayImportInstance } from "./visitors/instance-import.ts";

export type { BabelPlugin, ImportPhase, Options, SourceLocation };

function importPhases(
  api: PluginAPI,
  input: Options,
  dirname: string,
): PluginObject & { name: string } {
  api.assertVersion("^7.23.0 || ^8.0.0");
  const plugin: PluginContext = {
    types: api.types,
    options: readOptions(input, dirname),
    readEnvironment: environmentReader(api),
  };
  const importSource = importExpressionVisitor(plugin);
  const Import = instanceImportVisitor(plugin);
  const requestDeclaration = requestDeclarationVisitor(plugin);
  const ImportExpression = function (
    this: PluginPass,
    path: NodePath<types.ImportExpression>,
  ): void {
    importSource.call(this, path);
    if (path.isImportExpression()) Import.call(this, path);
  };
  const earlyVisitor = api.traverse.explode({ ImportExpression, Import });
  return {
    // All that the syntax plugin does but its visitor, which refuses what this plugin compiles.
    // Babel's own `inherits` would leave out the parser and keep the visitor.
    ...(syntaxImportPhases(api, {}, dirname) as PluginObject),
    name: "import-phases",
    pre(file) {
      file.set(lowersImportPhases, true);
    },
    visitor: {
      Program(path) {
        // A module transform that is listed ahead of this plugin sees each node first, and would
        // turn `import.source()` into a plain `require`.
        const { code } = this.file;
        if (!mayImportSource(code) && !mayImportInstance(code)) return;
        if (moduleFormatOf(this.file) !== undefined) path.traverse(earlyVisitor, this);
      },
      ImportDeclaration: requestDeclaration,
      ExportNamedDeclaration: requestDeclaration,
      ExportAllDeclaration: requestDeclaration,
      // For nodes that other plugins make.
      ImportExpression,
      Import,
    },
    post(file) {
      orderLoads(file);
      addStatementsAheadOfWrapper(file);
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

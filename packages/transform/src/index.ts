import type { PluginAPI, PluginObject } from "@babel/core";
import { declare } from "@babel/helper-plugin-utils";
import syntaxImportPhases, {
  lowersImportPhases,
  mayImportSource,
  parserOverrideFor,
  type BabelPlugin,
} from "@import-phases/babel-plugin-syntax";
import type { PluginContext } from "./file-context.ts";
import type { ImportPhase, SourceLocation } from "./import-phase.ts";
import { readOptions, type Options } from "./options.ts";
import { readEnvironment } from "./platform.ts";
import { moveLoadsAheadOfRequires } from "./source-order.ts";
import { importDeclarationVisitor } from "./visitors/import-declaration.ts";
import { importExpressionVisitor } from "./visitors/import-expression.ts";

export type { BabelPlugin, ImportPhase, Options, SourceLocation };

function importPhases(api: PluginAPI, input: Options): PluginObject & { name: string } {
  api.assertVersion("^7.23.0 || ^8.0.0");
  const plugin: PluginContext = {
    types: api.types,
    options: readOptions(input),
    environment: readEnvironment(api),
  };
  const ImportExpression = importExpressionVisitor(plugin);
  const earlyVisitor = api.traverse.explode({ ImportExpression });
  return {
    name: "import-phases",
    // Babel would hand our options to the inherited plugin, which has none.
    inherits: (_api, _options, dirname) => syntaxImportPhases(_api, {}, dirname),
    // Babel does not inherit it.
    parserOverride: parserOverrideFor(api),
    pre(file) {
      file.set(lowersImportPhases, true);
    },
    visitor: {
      Program(path) {
        // A module transform that is listed ahead of this plugin sees each node first, and would
        // turn `import.source()` into a plain `require`.
        if (mayImportSource(this.file.code)) path.traverse(earlyVisitor, this);
      },
      ImportDeclaration: importDeclarationVisitor(plugin),
      // For nodes that other plugins make.
      ImportExpression,
    },
    post: moveLoadsAheadOfRequires,
  };
}

/**
 * Compiles `import source x from "…"` and `import.source(…)` to calls of `@import-phases/runtime`.
 *
 * @see https://tc39.es/proposal-source-phase-imports/
 */
const plugin: BabelPlugin<Options> = declare<Options>(importPhases);
export default plugin;

import type { PluginAPI, PluginObject, PluginPass, types } from "@babel/core";
import { declare } from "@babel/helper-plugin-utils";
import { messages } from "./messages.ts";
import { moduleFormatOf, pluginsOf } from "./module-format.ts";
import type { RequestDeclaration } from "./evaluator-parse.ts";
import { noteForParser, parserOverrideFor } from "./parse.ts";
import { pluginNames } from "./plugin-names.ts";
import { generatorOverride } from "./print.ts";
import { evaluatorAttributeOf } from "./read-request.ts";
import { isSourceImport, mayImportSource } from "./source-import.ts";

export type {
  EvaluatorAttribute,
  ImportAttribute,
  ModuleRequest,
  Phase,
} from "./module-request.ts";
export { moduleFormatOf, pluginsOf, type CompilingPlugin } from "./module-format.ts";
export { pluginNames } from "./plugin-names.ts";
export { isSourceImport, mayImportSource } from "./source-import.ts";
export { mayHaveEvaluator } from "./evaluator-clause.ts";
export {
  evaluatorAttributeOf,
  moduleRequestOf,
  readEvaluatorAttribute,
  type ModuleRequestNode,
} from "./read-request.ts";

/** A Babel plugin, in words that hold under both Babel majors. */
export type BabelPlugin<PluginOptions> = (
  api: object,
  options: PluginOptions,
  dirname: string,
) => { name: string };

/** The plugin has no options. */
export type Options = Record<string, never>;

/** Where Babel's `import()` transform says that it is on. */
const dynamicImportTransform = "@babel/plugin-proposal-dynamic-import";

/** Babel's module transforms know no phases: `import source x` would become a plain `require`. */
function refuseLostPhase(
  this: PluginPass,
  node: types.Node,
  form: string,
  message: typeof messages.phaseWouldBeLost = messages.phaseWouldBeLost,
): void {
  if (pluginsOf(this.file).some(({ key }) => key === pluginNames.transform)) return;
  const format = moduleFormatOf(this.file);
  if (format === undefined) return;
  throw this.file.buildCodeFrameError(node, message(form, format));
}

function refuseLostEvaluator(this: PluginPass, node: RequestDeclaration): void {
  const attribute = evaluatorAttributeOf(node);
  if (attribute === undefined || ("exportKind" in node && node.exportKind === "type")) return;
  const keyword = node.type === "ImportDeclaration" ? "import" : "export";
  const form = `\`${keyword} … as ${JSON.stringify(attribute)}\``;
  refuseLostPhase.call(this, node, form, messages.evaluatorWouldBeLost);
}

function syntaxImportPhases(api: PluginAPI, options: Options): PluginObject & { name: string } {
  api.assertVersion("^7.23.0 || ^8.0.0");
  const [option] = Object.keys(options || {});
  if (option !== undefined) throw new TypeError(messages.noOptions(option));
  return {
    name: pluginNames.syntax,
    manipulateOptions(fileOptions, parserOptions) {
      noteForParser(fileOptions, parserOptions);
      // A new array: the old one may be the user's, and serve for all files.
      parserOptions.plugins = [...parserOptions.plugins, "sourcePhaseImports"];
    },
    parserOverride: parserOverrideFor(api),
    generatorOverride: generatorOverride as never,
    visitor: {
      Program({ node: program }) {
        // Before the visitors of a module transform that stands ahead of this plugin see the node.
        if (!this.file.has(dynamicImportTransform)) return;
        if (!mayImportSource(this.file.code)) return;
        api.types.traverseFast(program, (node) => {
          if (!isSourceImport(node)) return;
          refuseLostPhase.call(this, node, "`import.source()`");
        });
      },
      // For nodes that other plugins make, which the text does not show.
      ImportExpression({ node }) {
        if (!isSourceImport(node) || !this.file.has(dynamicImportTransform)) return;
        refuseLostPhase.call(this, node, "`import.source()`");
      },
      // After TypeScript has removed the declarations that only types use.
      ImportDeclaration({ node }) {
        if (node.phase === "source") refuseLostPhase.call(this, node, "`import source`");
        refuseLostEvaluator.call(this, node);
      },
      ExportNamedDeclaration({ node }) {
        refuseLostEvaluator.call(this, node);
      },
      ExportAllDeclaration({ node }) {
        refuseLostEvaluator.call(this, node);
      },
    },
  };
}

/**
 * Teaches Babel to parse and print `import source x from "…"`, `import.source(…)` and the evaluator
 * attributes of imports and re-exports, `import x from "…" as "…"`.
 *
 * @see https://tc39.es/proposal-source-phase-imports/
 */
const plugin: BabelPlugin<Options> = declare<Options>(syntaxImportPhases);
export default plugin;

import type { NodePath, PluginAPI, PluginPass, types } from "@babel/core";
import { isForCommonJSInJest, isModuleItem, outputFormatOf, type OutputFormat } from "./format.ts";
import { linkageOf, type Linkage } from "./linkage.ts";
import { messages } from "./messages.ts";
import type { CheckedOptions } from "./options.ts";
import { platformFor, type ResolvedPlatform, type TargetReader } from "./platform.ts";

/** What every file of one configuration shares. */
export interface PluginContext {
  readonly types: PluginAPI["types"];
  readonly options: CheckedOptions;
  readonly readTargets: TargetReader;
}

/** What the plugin knows about one file that has import phases. */
export interface FileContext {
  readonly types: PluginAPI["types"];
  readonly options: CheckedOptions;
  readonly file: PluginPass["file"];
  readonly program: NodePath<types.Program>;
  readonly format: OutputFormat;
  readonly platform: ResolvedPlatform;
  readonly linkage: Linkage;
  /** The statements that the plugin has put at the head of the file. */
  readonly ownStatements: Set<types.Statement>;
  /** The declarations that are left to the platform, and ask for something else by now. */
  readonly kept: Set<types.Statement>;
  /** Whether Babel may have begun to visit the statements, and has to be told what becomes of them. */
  isVisited: boolean;
  /** The plain `import()` that the plugin hands to the runtime, and the `new Worker()` that it leaves. */
  readonly left: Set<types.Node>;
  /** The names that the file has for what the plugin declares in it, by what they are. */
  readonly ownNames: Map<string, string>;
  /** In UMD: what has to run ahead of the function that wraps the module. */
  readonly statementsAheadOfWrapper: types.Statement[];
  /** In CommonJS: what has to run ahead of the other requires. */
  readonly statementsAheadOfRequires: Set<types.Statement>;
  /** In CommonJS: what has to run between the other requires, and where it stands in the text. */
  readonly evaluations: Map<types.Statement, types.SourceLocation | undefined>;
}

const contextByFile = new WeakMap<PluginPass["file"], FileContext>();

/** The context of a file, made when its first import phase is met. */
export function fileContextOf(
  { types, options, readTargets }: PluginContext,
  file: PluginPass["file"],
): FileContext {
  let context = contextByFile.get(file);
  if (!context) {
    const format = outputFormatOf(file, file.path);
    if (format === "module" && isForCommonJSInJest(file)) {
      throw moduleItemOf(file.path).buildCodeFrameError(messages.modulesInCommonJSOfJest());
    }
    const platform = platformFor(file, { platform: options.platform, readTargets }, format);
    context = {
      types,
      options,
      file,
      program: file.path,
      format,
      platform,
      linkage: linkageOf(file, format, platform),
      ownStatements: new Set(),
      kept: new Set(),
      isVisited: true,
      left: new Set(),
      ownNames: new Map(),
      statementsAheadOfWrapper: [],
      statementsAheadOfRequires: new Set(),
      evaluations: new Map(),
    };
    contextByFile.set(file, context);
  }
  return context;
}

/** What makes the program a module: an import, an export, or else something within it. */
function moduleItemOf(program: NodePath<types.Program>): NodePath {
  return program.get("body").find(({ node }) => isModuleItem(node)) ?? program;
}

/** The context of a file that has import phases, `undefined` for all others. */
export function existingFileContextOf(file: PluginPass["file"]): FileContext | undefined {
  return contextByFile.get(file);
}

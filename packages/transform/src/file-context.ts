import type { NodePath, PluginAPI, PluginPass, types } from "@babel/core";
import { outputFormatOf, type OutputFormat } from "./format.ts";
import type { CheckedOptions, Platform } from "./options.ts";
import { platformFor, type Environment } from "./platform.ts";

/** What every file of one configuration shares. */
export interface PluginContext {
  readonly types: PluginAPI["types"];
  readonly options: CheckedOptions;
  readonly environment: Environment;
}

/** What the plugin knows about one file that has import phases. */
export interface FileContext {
  readonly types: PluginAPI["types"];
  readonly options: CheckedOptions;
  readonly program: NodePath<types.Program>;
  readonly format: OutputFormat;
  readonly platform: Exclude<Platform, "auto">;
  /** The statement that imports the runtime, once there is one. */
  runtimeStatement?: types.ImportDeclaration | types.VariableDeclaration;
  /** The names that the runtime's exports have in the file. */
  readonly runtimeNamesByExport: Map<string, string>;
  /** In CommonJS: what has to run ahead of the other requires. */
  readonly statementsAheadOfRequires: types.Statement[];
}

const contextByFile = new WeakMap<PluginPass["file"], FileContext>();

/** The context of a file, made when its first import phase is met. */
export function fileContextOf(
  { types, options, environment }: PluginContext,
  file: PluginPass["file"],
): FileContext {
  let context = contextByFile.get(file);
  if (!context) {
    const format = outputFormatOf(file, file.path.node);
    context = {
      types,
      options,
      program: file.path,
      format,
      platform: platformFor(options.platform, environment, format),
      runtimeNamesByExport: new Map(),
      statementsAheadOfRequires: [],
    };
    contextByFile.set(file, context);
  }
  return context;
}

/** The context of a file that has import phases, `undefined` for all others. */
export function existingFileContextOf(file: PluginPass["file"]): FileContext | undefined {
  return contextByFile.get(file);
}

/** Whether the output reaches other modules by `require`. */
export function usesRequire({ format, platform }: FileContext): boolean {
  return format === "commonjs" || (format === "script" && platform === "node");
}

import type { NodePath, PluginPass, types } from "@babel/core";
import { moduleFormatOf } from "@import-phases/babel-plugin-syntax";

/**
 * The module format of the output. A file that is no module is a script; whether it is CommonJS is
 * not always known: see {@link Linkage}.
 */
export type OutputFormat = "module" | "commonjs" | "systemjs" | "amd" | "umd" | "script";

/** How messages call a format. */
export const formatNames: Readonly<Record<OutputFormat, string>> = {
  module: "ES modules",
  commonjs: "CommonJS",
  systemjs: "System",
  amd: "AMD",
  umd: "UMD",
  script: "a script",
};

/** The format that this file ends up in, whichever plugin or preset brings it there. */
export function outputFormatOf(
  file: PluginPass["file"],
  { node: program, scope }: NodePath<types.Program>,
): OutputFormat {
  if (program.sourceType !== "module") return "script";
  const format = moduleFormatOf(file);
  if (format !== undefined) return format as OutputFormat;
  // Babel takes files for modules unless it is told otherwise.
  const isCommonJS = isCommonJSFile(file) || commonJSNames.some((name) => scope.hasGlobal(name));
  return isCommonJS && !program.body.some(isModuleItem) ? "script" : "module";
}

const commonJSNames = ["require", "module", "exports"];

function isModuleItem({ type }: types.Statement): boolean {
  return type === "ImportDeclaration" || type.startsWith("Export");
}

/** Whether a file that is no module says of itself that it is CommonJS. */
export function isCommonJSFile({ opts }: PluginPass["file"]): boolean {
  const { sourceType } = (opts.parserOpts ?? {}) as { sourceType?: string };
  return sourceType === "commonjs" || /\.c[jt]s$/.test(opts.filename ?? "");
}

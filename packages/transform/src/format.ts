import type { NodePath, PluginPass, types } from "@babel/core";
import { moduleFormatOf, pluginsOf } from "@import-phases/babel-plugin-syntax";

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
  if (program.body.some(isModuleItem) || isModuleFile(file)) return "module";
  const isCommonJS =
    isCommonJSFile(file) ||
    isForCommonJSInJest(file) ||
    commonJSNames.some((name) => scope.hasGlobal(name));
  return isCommonJS ? "script" : "module";
}

/** The names that only CommonJS declares. */
export const commonJSNames: readonly string[] = ["require", "module", "exports"];

/** What the options of the transform to CommonJS say that matters to what is put into a module. */
interface CommonJSOptions {
  /** `false`: each `exports` in the module becomes an error, whoever wrote it. */
  readonly allowCommonJSExports?: boolean;
  /** `false`: the output is sloppy code. */
  readonly strictMode?: boolean;
}

/** The options of the transform to CommonJS. */
export function commonJSOptionsOf(file: PluginPass["file"]): CommonJSOptions {
  const transform = pluginsOf(file).find(({ key }) => key === "transform-modules-commonjs");
  return transform?.options || {};
}

/** Whether the file can be nothing but a module: by its name, `import.meta` or a top-level await. */
function isModuleFile({ opts, path, code }: PluginPass["file"]): boolean {
  if (/\.m[jt]sx?$/.test(opts.filename ?? "")) return true;
  if (!/\bimport\b[^]*?\bmeta\b|\bawait\b/.test(code)) return false;
  let isModule = false;
  path.traverse({
    MetaProperty({ node }) {
      if (node.meta.name === "import") isModule = true;
    },
    AwaitExpression(await_) {
      if (!await_.getFunctionParent()) isModule = true;
    },
    ForOfStatement(loop) {
      if (loop.node.await && !loop.getFunctionParent()) isModule = true;
    },
  });
  return isModule;
}

export function isModuleItem({ type }: types.Statement): boolean {
  return type === "ImportDeclaration" || type.startsWith("Export");
}

/** Whether Jest is going to run the output as CommonJS, which it tells babel-jest for each file. */
export function isForCommonJSInJest({ opts }: PluginPass["file"]): boolean {
  const { caller } = opts as { caller?: { name?: string; supportsStaticESM?: boolean } };
  return caller?.name === "babel-jest" && caller.supportsStaticESM === false;
}

/** Whether a file that is no module says of itself that it is CommonJS. */
export function isCommonJSFile({ opts }: PluginPass["file"]): boolean {
  const { sourceType } = (opts.parserOpts ?? {}) as { sourceType?: string };
  return sourceType === "commonjs" || /\.c[jt]s$/.test(opts.filename ?? "");
}

import type { PluginPass, types } from "@babel/core";

/** The module format of the output. A script is also what a CommonJS file is to Babel. */
export type OutputFormat = "module" | "commonjs" | "systemjs" | "amd" | "umd" | "script";

interface Pass {
  readonly plugins: readonly { readonly key?: string | null }[];
}

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
export function outputFormatOf(file: PluginPass["file"], program: types.Program): OutputFormat {
  if (program.sourceType !== "module") return "script";
  // Babel's module transforms write their format here, in `pre`.
  const format = file.get("@babel/plugin-transform-modules-*") ?? formatOfLaterPass(file);
  return (format as OutputFormat | undefined) ?? "module";
}

/** With `passPerPreset`, a preset's transforms have not begun when the plugins run. */
function formatOfLaterPass(file: PluginPass["file"]): string | undefined {
  const { presets } = file.opts as { presets?: readonly Pass[] };
  for (const { key } of presets?.flatMap((pass) => pass.plugins) ?? []) {
    const match = /^transform-modules-(\w+)$/.exec(key ?? "");
    if (match) return match[1];
  }
  return undefined;
}

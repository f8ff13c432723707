import type { PluginPass } from "@babel/core";
import { isCommonJSFile, type OutputFormat } from "./format.ts";
import type { ResolvedPlatform } from "./platform.ts";

/**
 * How the output reaches the runtime and knows where it stands itself:
 *
 * - `"import"`: by an import declaration and `import.meta`, which Babel's System transform carries on
 * - `"amd"`: by an import declaration, which Babel makes a dependency, and AMD's own `module.uri`
 * - `"umd"`: by an import declaration, and whatever the place has that the module is loaded in
 * - `"require"`: by `require` and `__filename`
 * - `"global"`: a browser's classic script, by the global that the runtime's global build declares
 * - `"either"`: a script for Node and browsers, by `require` where there is one, else by the global
 */
export type Linkage = "import" | "amd" | "umd" | "require" | "global" | "either";

/** Decides how the output of a file is linked. */
export function linkageOf(
  file: PluginPass["file"],
  format: OutputFormat,
  platform: ResolvedPlatform,
): Linkage {
  switch (format) {
    case "module":
    case "systemjs":
      return "import";
    case "commonjs":
      return "require";
    case "script":
      if (
        platform === "node" ||
        platform === "jest" ||
        isCommonJSFile(file) ||
        file.path.node.sourceType === "module"
      ) {
        return "require";
      }
      return platform === "universal" ? "either" : "global";
    default:
      return format;
  }
}

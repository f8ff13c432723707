import type { PluginAPI, PluginPass } from "@babel/core";
import type { OutputFormat } from "./format.ts";
import type { Platform } from "./options.ts";

/**
 * A platform, decided. In `"jest"`, everything is loaded through Jest's module registry, whatever the
 * program is for.
 */
export type ResolvedPlatform = Exclude<Platform, "auto"> | "jest";

/** Reads the names of Babel's targets for a file; none where none were set. */
export type TargetReader = (file: PluginPass["file"]) => readonly string[];

interface FileOptions {
  readonly targets?: object;
  readonly caller?: { readonly name?: string };
}

/**
 * Makes the reader of Babel's targets. It finds them in the options of a file, as {@link isForJest}
 * finds the caller: where a plugin asks `api.targets()` and `api.caller()`, Babel asks both again for
 * each file, to see whether the plugin is still up to date, and most files have no import phases.
 */
export function targetReader(api: PluginAPI): TargetReader {
  let babelDefault: string | undefined;
  return ({ opts }) => {
    const { targets = {} } = opts as FileOptions;
    babelDefault ??= defaultTargets(api);
    return JSON.stringify(targets) === babelDefault ? [] : Object.keys(targets);
  };
}

/** Whether babel-jest compiles a file. */
export function isForJest({ opts }: PluginPass["file"]): boolean {
  return (opts as FileOptions).caller?.name === "babel-jest";
}

/** Without targets, Babel 8 takes browserslist's defaults, which nobody asked for. */
function defaultTargets(api: PluginAPI): string {
  if (api.version.startsWith("7.")) return "{}";
  const options = { configFile: false, babelrc: false, targets: "defaults" } as const;
  const { targets } = api.loadOptionsSync(options) as FileOptions;
  return JSON.stringify(targets);
}

/** Decides the platform of a file. */
export function platformFor(
  file: PluginPass["file"],
  { platform, readTargets }: { platform: Platform; readTargets: TargetReader },
  format: OutputFormat,
): ResolvedPlatform {
  // Ahead of the option, which says where the program runs when no test runs it.
  if (isForJest(file)) return "jest";
  if (platform !== "auto") return platform;
  const targetNames = readTargets(file);
  const isCommonJS = format === "commonjs" || format === "script";
  if (targetNames.length === 0) return isCommonJS ? "node" : "universal";
  if (targetNames.every((name) => name === "node")) return "node";
  return targetNames.some((name) => serverTargets.has(name)) ? "universal" : "web";
}

const serverTargets: ReadonlySet<string> = new Set(["node", "deno", "electron"]);

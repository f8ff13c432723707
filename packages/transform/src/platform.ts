import type { PluginAPI, PluginPass } from "@babel/core";
import type { OutputFormat } from "./format.ts";
import type { Platform } from "./options.ts";

/**
 * A platform, decided. In `"jest"`, everything is loaded through Jest's module registry, whatever the
 * program is for.
 */
export type ResolvedPlatform = Exclude<Platform, "auto"> | "jest";

/** What the compilation as a whole says about where its output runs. */
export interface Environment {
  /** The names of Babel's targets; empty where none were set. */
  readonly targetNames: readonly string[];
  readonly isJest: boolean;
}

/** Reads what the compilation of a file says about where its output runs. */
export type EnvironmentReader = (file: PluginPass["file"]) => Environment;

interface FileOptions {
  readonly targets?: object;
  readonly caller?: { readonly name?: string };
}

/**
 * Makes the reader of Babel's targets and its caller. It finds them in the options of a file: where
 * a plugin asks `api.targets()` and `api.caller()`, Babel asks both again for each file, to see
 * whether the plugin is still up to date, and most files have no import phases.
 */
export function environmentReader(api: PluginAPI): EnvironmentReader {
  let babelDefault: string | undefined;
  return ({ opts }) => {
    const { targets = {}, caller } = opts as FileOptions;
    babelDefault ??= defaultTargets(api);
    return {
      targetNames: JSON.stringify(targets) === babelDefault ? [] : Object.keys(targets),
      isJest: caller?.name === "babel-jest",
    };
  };
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
  platform: Platform,
  { targetNames, isJest }: Environment,
  format: OutputFormat,
): ResolvedPlatform {
  // Ahead of the option, which says where the program runs when no test runs it.
  if (isJest) return "jest";
  if (platform !== "auto") return platform;
  const isCommonJS = format === "commonjs" || format === "script";
  if (targetNames.length === 0) return isCommonJS ? "node" : "universal";
  if (targetNames.every((name) => name === "node")) return "node";
  return targetNames.some((name) => serverTargets.has(name)) ? "universal" : "web";
}

const serverTargets: ReadonlySet<string> = new Set(["node", "deno", "electron"]);

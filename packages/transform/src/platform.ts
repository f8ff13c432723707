import type { PluginAPI } from "@babel/core";
import type { OutputFormat } from "./format.ts";
import type { Platform } from "./options.ts";

/** A platform, decided. */
export type ResolvedPlatform = Exclude<Platform, "auto">;

/** What the compilation as a whole says about where its output runs. */
export interface Environment {
  /** The names of Babel's targets; empty where none were set. */
  readonly targetNames: readonly string[];
  readonly isJest: boolean;
}

/** Reads Babel's targets and its caller, once for each configuration. */
export function readEnvironment(api: PluginAPI): Environment {
  const targets = api.targets();
  return {
    targetNames: isBabelDefault(api, targets) ? [] : Object.keys(targets),
    isJest: api.caller((caller) => caller?.name === "babel-jest"),
  };
}

/** Without targets, Babel 8 takes browserslist's defaults, which nobody asked for. */
function isBabelDefault(api: PluginAPI, targets: object): boolean {
  if (api.version.startsWith("7.")) return false;
  const options = { configFile: false, babelrc: false, targets: "defaults" } as const;
  const defaults = api.loadOptionsSync(options) as { targets?: object } | null;
  return JSON.stringify(targets) === JSON.stringify(defaults?.targets);
}

/** Decides `platform: "auto"` for a file. */
export function platformFor(
  platform: Platform,
  { targetNames, isJest }: Environment,
  format: OutputFormat,
): ResolvedPlatform {
  if (platform !== "auto") return platform;
  const isCommonJS = format === "commonjs" || format === "script";
  // Jest runs both of its module systems in Node, also for a program that targets browsers.
  if (isJest || targetNames.length === 0) return isCommonJS ? "node" : "universal";
  if (targetNames.every((name) => name === "node")) return "node";
  return targetNames.some((name) => serverTargets.has(name)) ? "universal" : "web";
}

const serverTargets: ReadonlySet<string> = new Set(["node", "deno", "electron"]);

import { pluginNames } from "./plugin-names.ts";

/** A plugin that a file goes through. */
export interface CompilingPlugin {
  readonly key?: string | null;
  readonly options?: object | false;
}

interface Pass {
  readonly plugins?: readonly CompilingPlugin[] | null | undefined;
}

/** What is needed of Babel's record of a file, in words that hold under both majors. */
export interface CompiledFile {
  readonly opts: object;
  get(key: unknown): unknown;
}

/**
 * Tells which of Babel's module transforms a file goes through.
 *
 * @param file - Babel's record of the file, of either major.
 * @returns `"commonjs"`, `"amd"`, `"umd"`, `"systemjs"` or what another transform calls its format;
 *   `undefined` where modules stay modules.
 */
export function moduleFormatOf(file: CompiledFile): string | undefined {
  // The UMD transform does not write its format here, as all others do in `pre`; and with
  // `passPerPreset`, the transform of a later pass has not begun. So plugins count as well.
  const format = file.get("@babel/plugin-transform-modules-*") as string | undefined;
  if (format !== undefined) return format;
  return formatOf(pluginsOf(file));
}

/** The module format that one of these plugins compiles to. */
function formatOf(plugins: readonly CompilingPlugin[]): string | undefined {
  for (const { key } of plugins) {
    const match = /^transform-modules-(\w+)$/.exec(key ?? "");
    if (match) return match[1];
  }
  return undefined;
}

/**
 * Tells which module transform is over before plugins of ours begin, as can be with `passPerPreset`.
 *
 * @param options - Babel's options of the file.
 * @returns Its format, `undefined` where there is none.
 */
export function earlierFormatOf(options: object): string | undefined {
  const passes = passesOf(options);
  const own = [pluginNames.transform, pluginNames.syntax]
    .map((name) => passes.findIndex((plugins) => plugins.some(({ key }) => key === name)))
    .find((index) => index !== -1);
  return formatOf(passes.slice(0, own ?? 0).flat());
}

/** The plugins that a file goes through, those of later passes included. */
export function pluginsOf({ opts }: Pick<CompiledFile, "opts">): readonly CompilingPlugin[] {
  return passesOf(opts).flat();
}

/** The plugins of each pass. */
function passesOf(options: object): (readonly CompilingPlugin[])[] {
  const { plugins, presets } = options as Pass & { presets?: readonly Pass[] | null };
  return [{ plugins }, ...(presets ?? [])].map((pass) => pass.plugins ?? []);
}

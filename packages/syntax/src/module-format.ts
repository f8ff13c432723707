interface Pass {
  readonly plugins?: readonly { readonly key?: string | null }[] | null | undefined;
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
  return formatOf(pluginNamesOf(file));
}

/** The module format that one of these plugins compiles to. */
function formatOf(names: readonly string[]): string | undefined {
  for (const name of names) {
    const match = /^transform-modules-(\w+)$/.exec(name);
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
  const passes = passNamesOf(options);
  const own = ["import-phases", "syntax-import-phases"]
    .map((name) => passes.findIndex((names) => names.includes(name)))
    .find((index) => index !== -1);
  return formatOf(passes.slice(0, own ?? 0).flat());
}

/** The names of the plugins that a file goes through, those of later passes included. */
export function pluginNamesOf({ opts }: Pick<CompiledFile, "opts">): readonly string[] {
  return passNamesOf(opts).flat();
}

/** The names of the plugins of each pass. */
function passNamesOf(options: object): string[][] {
  const { plugins, presets } = options as Pass & { presets?: readonly Pass[] | null };
  return [namesOf({ plugins }), ...(presets ?? []).map(namesOf)];
}

function namesOf({ plugins }: Pass): string[] {
  return (plugins ?? []).map(({ key }) => key ?? "");
}

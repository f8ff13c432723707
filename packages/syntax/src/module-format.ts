interface Pass {
  readonly plugins?: readonly { readonly key?: string | null }[] | null;
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
  for (const name of pluginNamesOf(file)) {
    const match = /^transform-modules-(\w+)$/.exec(name);
    if (match) return match[1];
  }
  return undefined;
}

/** The names of the plugins that a file goes through, those of later passes included. */
export function pluginNamesOf({ opts }: Pick<CompiledFile, "opts">): readonly string[] {
  const { presets, ...firstPass } = opts as Pass & { presets?: readonly Pass[] | null };
  return [firstPass, ...(presets ?? [])].flatMap(({ plugins }) =>
    (plugins ?? []).map(({ key }) => key ?? ""),
  );
}

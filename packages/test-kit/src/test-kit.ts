import type * as Babel from "@babel/core";

/** One Babel major and the packages that are installed beside it. */
export interface BabelMajor {
  readonly major: 7 | 8;
  readonly core: typeof Babel;
  /** Resolves the plugins and presets of this major. */
  readonly resolve: (specifier: string) => string;
}

/** What the environment hands to the tests: see environment.js. */
export interface TestKit {
  readonly babels: readonly BabelMajor[];
  /** The oldest Babel that the plugins support. */
  readonly oldestBabel: BabelMajor;
  /** Our plugins, by the names that users write. */
  readonly plugins: Readonly<Record<string, Babel.PluginTarget>>;
  /** Loads a module as Node does, outside of Jest's sandbox. */
  readonly load: (file: string) => Promise<Readonly<Record<string, unknown>>>;
  /** Assembles WebAssembly text. */
  readonly assemble: (text: string) => Uint8Array;
}

declare global {
  var testKit: TestKit;
}

/** Babel options with the packages named as users name them. */
export interface NamedBabelOptions {
  readonly plugins?: readonly (string | [string, object])[];
  readonly presets?: readonly (string | [string, object])[];
  readonly [option: string]: unknown;
}

/** Puts plugins and presets in the place of their names, and keeps configuration files out. */
export function babelOptions(
  { resolve }: BabelMajor,
  { plugins = [], presets = [], ...options }: NamedBabelOptions,
): Babel.InputOptions {
  const load = (item: string | [string, object]): never => {
    const [name, itemOptions] = typeof item === "string" ? [item] : item;
    const target = testKit.plugins[name] ?? resolve(name);
    return (itemOptions ? [target, itemOptions] : target) as never;
  };
  return {
    configFile: false,
    babelrc: false,
    browserslistConfigFile: false,
    ...options,
    plugins: plugins.map(load),
    presets: presets.map(load),
  };
}

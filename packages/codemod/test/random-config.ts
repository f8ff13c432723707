import * as fc from "fast-check";

/** A configuration of Babel, and what it has to become. */
export interface RandomConfig {
  readonly file: string;
  readonly text: string;
  readonly expected: object;
}

const replaced = [
  "@babel/proposal-import-wasm-source",
  "@babel/plugin-proposal-import-wasm-source",
  "module:@babel/plugin-proposal-import-wasm-source",
];
const ours = ["@import-phases", "@import-phases/babel-plugin"];
const others = ["@babel/proposal-decorators", "./own.js", "import-wasm-source"];

type Plugin = string | [string, object];

function nameOf(plugin: Plugin): string {
  return typeof plugin === "string" ? plugin : plugin[0];
}

/** What the list has to become: the other plugin is ours under its name, or goes where ours is listed. */
function expectedList(plugins: readonly Plugin[]): readonly Plugin[] {
  const hasOurs = plugins.some((plugin) => ours.includes(nameOf(plugin)));
  return plugins.flatMap((plugin): Plugin[] => {
    if (!replaced.includes(nameOf(plugin))) return [plugin];
    if (hasOurs) return [];
    return [typeof plugin === "string" ? "@import-phases" : ["@import-phases", plugin[1]]];
  });
}

const plugin = fc.tuple(fc.constantFrom(...replaced, ...ours, ...others), fc.boolean());

const plugins = fc
  .uniqueArray(plugin, { maxLength: 4, selector: ([name]) => name })
  .filter((list) => list.filter(([name]) => replaced.includes(name)).length < 2)
  .map((list) => list.map(([name, hasOptions]): Plugin => (hasOptions ? [name, { a: 1 }] : name)));

/** Draws configurations with lists of plugins of their own, and of an environment and an override. */
export const randomConfig: fc.Arbitrary<RandomConfig> = fc
  .record({
    plugins,
    environment: fc.option(plugins, { nil: undefined }),
    override: fc.option(plugins, { nil: undefined }),
    file: fc.constantFrom(".babelrc", "babel.config.json", "package.json"),
    indent: fc.constantFrom(0, 2, "\t"),
    lineBreak: fc.constantFrom("\n", "\r\n"),
  })
  .map(({ plugins: own, environment, override, file, indent, lineBreak }) => {
    const build = (convert: (list: readonly Plugin[]) => readonly Plugin[]): object => {
      const config = {
        presets: ["@babel/env"],
        plugins: convert(own),
        ...(environment && { env: { test: { plugins: convert(environment) } } }),
        ...(override && { overrides: [{ test: "*.ts", plugins: convert(override) }] }),
      };
      return file === "package.json" ? { name: "x", babel: config, version: "1.0.0" } : config;
    };
    const text = `${JSON.stringify(
      build((list) => list),
      undefined,
      indent,
    )}\n`;
    return { file, text: text.replaceAll("\n", lineBreak), expected: build(expectedList) };
  });

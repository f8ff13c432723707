import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as babel7 from "../../packages/test-kit/babel-7/index.js";
import * as babel8 from "../../packages/test-kit/babel-8/index.js";

const root = new URL("../../", import.meta.url);
const { resolve } = createRequire(import.meta.url);

/** The incumbent: Babel's own plugin for `import source` of WebAssembly. */
const incumbent = "@babel/plugin-proposal-import-wasm-source";

/** What Babel takes for having a plugin, whatever it does. */
export const idlePlugin = fileURLToPath(new URL("idle-plugin.mjs", import.meta.url));

/** A package as reports name it, found in the `node_modules` of a folder of this repository. */
export function nameAndVersion(name, folder = ".") {
  const manifest = new URL(`${folder}/node_modules/${name}/package.json`, root);
  return `${name} ${JSON.parse(readFileSync(manifest, "utf8")).version}`;
}

/** One Babel major, and the plugins that are compared on it. */
function describeBabel({ core, resolve: resolveBeside }, folder) {
  return {
    core,
    name: `Babel ${core.version}`,
    incumbentVersion: nameAndVersion(incumbent, `packages/test-kit/${folder}`),
    pluginPaths: {
      ours: resolve("@import-phases/babel-plugin"),
      syntax: resolve("@import-phases/babel-plugin-syntax"),
      incumbent: resolveBeside(incumbent),
    },
  };
}

export const babels = [describeBabel(babel7, "babel-7"), describeBabel(babel8, "babel-8")];

const configFolder = mkdtempSync(join(tmpdir(), "import-phases-bench-"));
process.on("exit", () => rmSync(configFolder, { recursive: true }));
let configCount = 0;

/**
 * The options with which every variant is compiled, Babel alone as well: a config file of its own. So
 * users have it, and for each file Babel finds it and looks whether it has changed. That it would
 * first look for it, in several folders and under ten names, is left out: that takes longer than
 * either, and would make the ratios smaller.
 */
export function babelOptions(pluginPaths) {
  const configFile = join(configFolder, `babel-${++configCount}.config.json`);
  const config = { plugins: pluginPaths, sourceType: "module", targets: { node: "20" } };
  writeFileSync(configFile, JSON.stringify(config));
  return { babelrc: false, configFile };
}

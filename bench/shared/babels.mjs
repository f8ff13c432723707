import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as babel7 from "../../packages/test-kit/babel-7/index.js";
import * as babel8 from "../../packages/test-kit/babel-8/index.js";

const root = new URL("../../", import.meta.url);
const { resolve } = createRequire(import.meta.url);

/** The incumbent: Babel's own plugin for `import source` of WebAssembly. */
const incumbent = "@babel/plugin-proposal-import-wasm-source";

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

/**
 * The options with which every variant is compiled. All files of a variant share its `plugins`
 * array, as they do when it comes from a config file: Babel keeps plugins by the array's identity.
 */
export function babelOptions(pluginPaths) {
  return {
    babelrc: false,
    configFile: false,
    plugins: pluginPaths,
    sourceType: "module",
    targets: { node: "20" },
  };
}

// `node bundle.mjs <bundler> <folder of main.js> <output folder>`: builds a page of the app with one
// bundler as its users do. A process of its own, since some are ES modules, which Jest cannot load.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

const [bundler, app, output] = process.argv.slice(2);
const entry = join(app, "main.js");

function page(attributes) {
  return `<!doctype html>\n<html>\n<head><script ${attributes} src="main.js"></script></head>\n</html>\n`;
}

function writePage(folder, attributes) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.html"), page(attributes));
}

/** webpack and Rspack, which take the same configuration. */
function runWebpack(compile, settings) {
  const configuration = {
    mode: "production",
    context: app,
    entry,
    output: { path: output, filename: "main.js" },
    performance: false,
    ...settings,
  };
  return new Promise((resolve, reject) => {
    compile(configuration, (error, stats) => {
      if (error || stats.hasErrors()) reject(error ?? new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}

const builds = {
  async webpack() {
    const { default: webpack } = await import("webpack");
    await runWebpack(webpack);
    writePage(output, "defer");
  },

  async "webpack-modules"() {
    const { default: webpack } = await import("webpack");
    await runWebpack(webpack, {
      experiments: { outputModule: true },
      output: { path: output, filename: "main.js", module: true },
    });
    writePage(output, 'type="module"');
  },

  async rspack() {
    const { rspack } = await import("@rspack/core");
    await runWebpack(rspack);
    writePage(output, "defer");
  },

  async vite() {
    const { build } = await import("vite");
    writePage(app, 'type="module"');
    await build({
      root: app,
      configFile: false,
      logLevel: "warn",
      build: { outDir: output, emptyOutDir: false },
    });
  },

  async rollup() {
    const { rollup } = await import("rollup");
    const { nodeResolve } = await import("@rollup/plugin-node-resolve");
    const { wasmAssets } = await import("./recipes/rollup.mjs");
    const bundle = await rollup({ input: entry, plugins: [nodeResolve(), wasmAssets] });
    await bundle.write({ dir: output, format: "es" });
    writePage(output, 'type="module"');
  },

  async rolldown() {
    const { rolldown } = await import("rolldown");
    const bundle = await rolldown({
      input: entry,
      experimental: { resolveNewUrlToAsset: true },
    });
    await bundle.write({ dir: output, format: "esm" });
    writePage(output, 'type="module"');
  },

  async esbuild() {
    const { build } = await import("esbuild");
    const { wasmAssets } = await import("./recipes/esbuild.mjs");
    await build({
      entryPoints: [entry],
      outdir: output,
      bundle: true,
      format: "esm",
      logLevel: "warning",
      loader: { ".wasm": "file" },
      plugins: [wasmAssets],
    });
    writePage(output, 'type="module"');
  },

  async parcel() {
    const { Parcel } = await import("@parcel/core");
    writePage(app, 'type="module"');
    const parcel = new Parcel({
      entries: join(app, "index.html"),
      config: fileURLToPath(new URL("recipes/.parcelrc", import.meta.url)),
      mode: "production",
      shouldDisableCache: true,
      cacheDir: `${output}-cache`,
      defaultTargetOptions: {
        distDir: output,
        publicUrl: "./",
        // For newer browsers Parcel writes an inline import map, which strict policies forbid.
        engines: { browsers: ["chrome 100"] },
      },
    });
    try {
      await parcel.run();
    } catch (error) {
      throw new Error(JSON.stringify(error.diagnostics ?? error.message, null, 2), {
        cause: error,
      });
    }
  },
};

await builds[bundler]();
// Parcel's workers would keep the process.
process.exit();

// Builds every package from scratch. `tsc` emits ES modules, declarations and maps. Only the
// declarations are the runtime's own: rolldown bundles it into one file for each entry and module
// format, since it is also required by CommonJS and every file that Node opens costs start-up time.
import { spawnSync } from "node:child_process";
import { copyFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

// `npm run check` has built for all of its steps.
if (process.env.IMPORT_PHASES_BUILT) process.exit();

const root = new URL("../", import.meta.url);
const runtime = new URL("packages/runtime/", root);
const jest = new URL("packages/jest/", root);
const codemod = new URL("packages/codemod/", root);

function compileWithTypeScript() {
  for (const name of readdirSync(new URL("packages/", root))) {
    rmSync(new URL(`packages/${name}/dist`, root), { recursive: true, force: true });
  }
  const tsc = fileURLToPath(new URL("node_modules/typescript/bin/tsc", root));
  const options = { cwd: fileURLToPath(root), stdio: "inherit" };
  const { status } = spawnSync(process.execPath, [tsc, "-b"], options);
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * The entries of the runtime that become an ES module and a CommonJS module. What they import with
 * `import()` stays a file of its own, so it is listed too, and has to stand alone.
 */
const entries = ["index", "pure", "on-demand", "html", "create-worker"];

/** The bundles of the runtime: source, output, and the format that it is loaded as. */
const bundles = [
  ...entries.map((name) => [name, `dist/${name}.js`, "esm"]),
  ...entries.map((name) => [name, `dist/cjs/${name}.js`, "cjs"]),
  ["worker", "dist/worker.js", "esm"],
  ["global", "dist/global.js", "iife"],
  ["jest-pure", "dist/cjs/jest-pure.js", "cjs"],
];

/** How the parts that are loaded on demand are loaded, where not as by `import()`. */
const loaders = { cjs: "load-on-demand.cjs.ts", iife: "load-on-demand.global.ts" };

/** Where the runtime within Jest has the globals from that not all environments of tests have. */
const jestGlobals = Object.fromEntries(
  ["structuredClone", "TextDecoder", "TextEncoder"].map((name) => [
    name,
    [fileURLToPath(new URL("src/jest-globals.ts", runtime)), name],
  ]),
);

/** Puts the loader for a format in the place of `load-on-demand.ts`, and keeps apart what it loads. */
function loadOnDemand(format) {
  return {
    name: "load-on-demand",
    resolveId(id, importer, { kind }) {
      if (id === "./load-on-demand.ts" && loaders[format]) {
        return fileURLToPath(new URL(`src/${loaders[format]}`, runtime));
      }
      if (id === "./start-worker.ts" && format === "cjs") {
        return fileURLToPath(new URL("src/start-worker.cjs.ts", runtime));
      }
      // Whoever imports the runtime as well shall not have it twice.
      const isRuntime = id === "./index.ts" && /\/(?:html|worker)\.ts$/.test(importer);
      if (kind === "import-statement" && !isRuntime) return null;
      return { id: id.replace(/\.ts$/, ".js"), external: true };
    },
  };
}

async function bundle(folder, [entry, output, format]) {
  const bundled = await rolldown({
    input: fileURLToPath(new URL(`src/${entry}.ts`, folder)),
    plugins: [loadOnDemand(format)],
    // Only modules have it, and what uses it does without.
    transform: {
      define: format === "cjs" ? { "import.meta.resolve": "undefined" } : {},
      inject: entry.startsWith("jest") ? jestGlobals : {},
    },
  });
  await bundled.write({
    file: fileURLToPath(new URL(output, folder)),
    format,
    exports: format === "cjs" ? "named" : "auto",
    sourcemap: true,
    comments: { annotation: true, jsdoc: false, legal: false },
    // What a program has to read when it starts. The names of functions stay, for stack traces, and
    // the lines of whatever throws, for Node prints the whole line ahead of an error that nobody catches.
    // Vite wants to see `"module"`, and the compressor writes a template.
    minify: entry !== "create-worker" && {
      compress: true,
      mangle: { toplevel: true, keepNames: true },
      codegen: { removeWhitespace: format !== "cjs" && entry !== "on-demand" },
    },
  });
  await bundled.close();
}

async function bundleRuntime() {
  for (const entry of bundles) await bundle(runtime, entry);
  writeFileSync(new URL("dist/cjs/package.json", runtime), '{ "type": "commonjs" }\n');
  const global = 'module.exports = globalThis.importPhases = require("./index.js");\n';
  writeFileSync(new URL("dist/cjs/global.js", runtime), global);
  const installing =
    'require("./jest-pure.js").install();\nmodule.exports = require("./jest-pure.js");\n';
  writeFileSync(new URL("dist/cjs/jest.js", runtime), installing);
  for (const name of readdirSync(new URL("dist/", runtime))) {
    if (!name.endsWith(".d.ts")) continue;
    copyFileSync(new URL(`dist/${name}`, runtime), new URL(`dist/cjs/${name}`, runtime));
  }
}

/**
 * Jest loads serializers in its sandbox, which cannot require ES modules; and test runners by a `require`
 * that compiles what `transformIgnorePatterns` does not name, which ES modules would not survive.
 */
async function bundleForJest() {
  for (const name of ["serializer", "test-runner"]) {
    await bundle(jest, [name, `dist/cjs/${name}.js`, "cjs"]);
    copyFileSync(new URL(`dist/${name}.d.ts`, jest), new URL(`dist/cjs/${name}.d.ts`, jest));
  }
  writeFileSync(new URL("dist/cjs/package.json", jest), '{ "type": "commonjs" }\n');
}

/** jscodeshift compiles all that a transform loads to CommonJS, also of packages, and ES modules then fail. */
async function bundleTransforms() {
  const bundled = await rolldown({
    input: fileURLToPath(new URL("src/jscodeshift.ts", codemod)),
    platform: "node",
    external: ["@babel/parser"],
  });
  await bundled.write({
    file: fileURLToPath(new URL("dist/jscodeshift.cjs", codemod)),
    format: "cjs",
    sourcemap: true,
  });
  await bundled.close();
}

compileWithTypeScript();
await Promise.all([bundleRuntime(), bundleForJest(), bundleTransforms()]);

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const nodeModules = new URL("../../node_modules/", import.meta.url);

/**
 * Packages that ship many ES modules as their authors or `tsc` wrote them, not bundled. The lock
 * file pins their versions, so the corpus changes only when the lock file does.
 */
export const corpusPackages = ["knip", "yaml", "zod", "publint", "@babel/core", "@jsquash/avif"];

const smallestCorpus = 500;

/** Where one file would outweigh a hundred others. */
const largestFile = 100_000;

/** Real ES modules, none of which has an import phase. */
export function readCorpus() {
  const files = corpusPackages.flatMap((name) => {
    const folder = new URL(`${name}/`, nodeModules);
    if (!existsSync(folder)) throw new Error(`The corpus lacks ${name}: run \`npm ci\`.`);
    return readModules(folder, false);
  });
  if (files.length < smallestCorpus) {
    throw new Error(`The corpus has ${files.length} files, not ${smallestCorpus} or more.`);
  }
  return files;
}

function readModules(folder, isModuleScope) {
  const manifest = new URL("package.json", folder);
  const isModule = existsSync(manifest)
    ? JSON.parse(readFileSync(manifest, "utf8")).type === "module"
    : isModuleScope;
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.isDirectory()) {
        if (entry.name === "node_modules") return [];
        return readModules(new URL(`${entry.name}/`, folder), isModule);
      }
      const isESModule = entry.name.endsWith(".mjs") || (isModule && entry.name.endsWith(".js"));
      return isESModule ? readModule(new URL(entry.name, folder)) : [];
    });
}

/** An `import()` or `new Worker()` that may be given a module source, which is compiled. */
const maybeSource = /\bimport\s*\(\s*(?!["'`])|\bnew\s+Worker\b/;

/** The module at `url`, or nothing where it is a script in disguise, too large, or has a phase. */
function readModule(url) {
  const code = readFileSync(url, "utf8");
  const isProgram = code.startsWith("#!");
  if (
    isProgram ||
    maybeSource.test(code) ||
    code.length > largestFile ||
    !/^\s*(?:import|export)\b/m.test(code)
  )
    return [];
  return [{ filename: fileURLToPath(url), code }];
}

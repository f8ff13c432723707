import { existsSync, readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { default as makeRules, Ignore } from "ignore";
import { isAbout, programFile } from "../scan.ts";

// For `import`, Node would first look for what this CommonJS module exports.
const ignore = createRequire(import.meta.url)("ignore") as typeof makeRules;

/** The rules of a `.gitignore`, and the folder that they are about. */
interface IgnoreRules {
  readonly folder: string;
  readonly rules: Ignore;
}

const otherPrograms = /\.(?:vue|svelte)$/;
const declarations = /\.d\.(?:[^.]+\.)?[cm]?ts$/;

function isRead(name: string): boolean {
  if (declarations.test(name)) return false;
  return programFile.test(name) || otherPrograms.test(name) || isAbout("babel-config", name);
}

function rulesOf(folder: string): readonly IgnoreRules[] {
  return [".git/info/exclude", ".gitignore"]
    .map((name) => join(folder, name))
    .filter((file) => existsSync(file))
    .map((file) => ({ folder, rules: ignore().add(readFileSync(file, "utf8")) }));
}

/** The rules of the folders around, up to the root of the repository. */
function rulesAround(folder: string): readonly IgnoreRules[] {
  if (existsSync(join(folder, ".git"))) return [];
  const parent = dirname(folder);
  if (parent === folder) return [];
  return [...rulesAround(parent), ...rulesOf(parent)];
}

/** Whether Git ignores a path. The rules of inner folders count more. */
function isIgnored(path: string, isFolder: boolean, all: readonly IgnoreRules[]): boolean {
  for (const { folder, rules } of all.toReversed()) {
    const name = relative(folder, path).split(sep).join("/") + (isFolder ? "/" : "");
    const { ignored, unignored } = rules.test(name);
    if (ignored || unignored) return ignored;
  }
  return false;
}

function* filesIn(
  folder: string,
  outer: readonly IgnoreRules[],
  usesGitignore: boolean,
): Generator<string> {
  const rules = usesGitignore ? [...outer, ...rulesOf(folder)] : [];
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    // A link is left alone: what it leads to is read where it is.
    if (entry.isDirectory()) {
      if (entry.name === "node_modules" || entry.name === ".git") continue;
      if (!isIgnored(path, true, rules)) yield* filesIn(path, rules, usesGitignore);
    } else if (entry.isFile() && isRead(entry.name) && !isIgnored(path, false, rules)) {
      yield path;
    }
  }
}

/**
 * Finds the files that may be migrated. Files that are named are always taken; folders are searched,
 * without `node_modules`, links, and what Git ignores. A file that is found by several names is taken once.
 */
export function findFiles(paths: readonly string[], usesGitignore: boolean): readonly string[] {
  const namesByFile = new Map<string, string>();
  const add = (file: string, name: string): void => {
    if (!namesByFile.has(file)) namesByFile.set(file, name);
  };
  for (const path of paths) {
    const stats = statSync(path, { throwIfNoEntry: false });
    const real = stats ? realpathSync(path) : resolve(path);
    if (!stats?.isDirectory()) {
      add(real, path);
      continue;
    }
    const folder = resolve(path);
    const around = usesGitignore ? rulesAround(folder) : [];
    for (const file of filesIn(folder, around, usesGitignore)) {
      const inner = relative(folder, file);
      add(join(real, inner), join(path, inner));
    }
  }
  return [...namesByFile.values()];
}

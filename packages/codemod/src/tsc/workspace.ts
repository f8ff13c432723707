import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve, relative, isAbsolute } from "node:path";

/**
 * The folder that holds a program and what it takes from beside it: that of the repository, or of the
 * workspaces, or else of the package. The paths that the arguments name are in it, too.
 */
export function workspaceOf(cwd: string, args: readonly string[]): string {
  const paths = args.map((arg) => resolve(cwd, arg)).filter((path) => existsSync(path));
  return paths.reduce(commonFolder, repositoryOf(cwd));
}

function repositoryOf(cwd: string): string {
  let nearestPackage: string | undefined;
  for (const folder of ancestors(cwd)) {
    // Some keep their whole home in a repository.
    if (folder === homedir()) break;
    if (isWorkspaceRoot(folder)) return folder;
    if (existsSync(join(folder, "package.json"))) nearestPackage ??= folder;
  }
  return nearestPackage ?? cwd;
}

function isWorkspaceRoot(folder: string): boolean {
  if (existsSync(join(folder, ".git")) || existsSync(join(folder, "pnpm-workspace.yaml")))
    return true;
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return typeof manifest === "object" && manifest !== null && "workspaces" in manifest;
  } catch {
    return false;
  }
}

/** A folder and those that it is in, from the inside to the outside. */
export function* ancestors(folder: string): Generator<string> {
  yield folder;
  const parent = dirname(folder);
  if (parent !== folder) yield* ancestors(parent);
}

function commonFolder(folder: string, path: string): string {
  return isInside(folder, path) ? folder : commonFolder(dirname(folder), path);
}

/** Whether a path is that of a folder, or of something in it. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(/[\\/]/)[0] !== "..";
}

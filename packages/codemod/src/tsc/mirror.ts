import {
  constants,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, parse, relative } from "node:path";
import { maskPhases } from "./mask.ts";
import type { MessageRestorer } from "./restore.ts";
import { isMaskable } from "./source-file.ts";
import { ancestors, isInside } from "./workspace.ts";

/** What TypeScript reads. */
const readByTypeScript = /\.(?:[cm]?[jt]sx?|json|tsbuildinfo)$/;

interface CopiedFile {
  /** The time of the original when it was copied. */
  readonly original: number;
  /** The time of the copy: another one when TypeScript has written the file. */
  readonly copy: number;
}

export interface MirrorOptions {
  readonly messages: MessageRestorer;
  /** Told of each folder before it is copied. */
  readonly onFolder: (folder: string) => void;
}

/**
 * A copy of a program for a TypeScript that reads files by itself. Sources in it are masked, installed
 * packages are the original ones, packages of the same workspace are those of the copy. A file has the
 * path that it has, below the folder of the mirror: so relative paths stay what they are.
 */
export class Mirror {
  /** The folder that is copied. */
  readonly workspace: string;
  /** What stands for the root of the file system. */
  readonly folder: string;
  readonly copiedFiles: Map<string, CopiedFile> = new Map();
  readonly #options: MirrorOptions;

  constructor(workspace: string, folder: string, options: MirrorOptions) {
    this.workspace = workspace;
    this.folder = folder;
    this.#options = options;
  }

  toMirror(path: string): string {
    return join(this.folder, relative(parse(path).root, path));
  }

  toOriginal(path: string): string {
    return join(parse(this.workspace).root, relative(this.folder, path));
  }

  /** Copies all of it. */
  copy(): void {
    this.#copyFolder(this.workspace);
    for (const folder of ancestors(dirname(this.workspace))) {
      const packages = join(folder, "node_modules");
      if (existsSync(packages)) link(packages, this.toMirror(packages));
    }
  }

  /** Copies what is at a path, or removes its copy where there is no longer anything. */
  update(path: string): void {
    const entry = lstatSync(path, { throwIfNoEntry: false });
    if (!entry) this.#remove(this.toMirror(path));
    // The folder for what is temporary may be in the workspace.
    else if (basename(path) === ".git" || path === dirname(this.folder)) return;
    else if (entry.isSymbolicLink()) this.#copyLink(path);
    else if (basename(path) === "node_modules") this.#copyPackages(path);
    else if (entry.isDirectory()) this.#copyFolder(path);
    else if (readByTypeScript.test(path)) this.#copyFile(path);
  }

  #copyFolder(folder: string): void {
    this.#options.onFolder(folder);
    mkdirSync(this.toMirror(folder), { recursive: true });
    for (const name of readdirSync(folder)) this.update(join(folder, name));
  }

  #copyFile(path: string): void {
    const copy = this.toMirror(path);
    const { mtimeMs, atime, mtime } = statSync(path);
    if (this.copiedFiles.get(copy)?.original === mtimeMs) return;
    const masked = this.#masked(path);
    // Put in its place as a whole: who watches must not read a file that is empty for a moment.
    const whole = join(this.folder, "whole");
    if (masked === undefined) copyFileSync(path, whole, constants.COPYFILE_FICLONE);
    else writeFileSync(whole, masked);
    // A build is up to date when its results are newer than the sources.
    utimesSync(whole, atime, mtime);
    renameSync(whole, copy);
    this.copiedFiles.set(copy, { original: mtimeMs, copy: statSync(copy).mtimeMs });
  }

  /** The masked text of a file; `undefined` where it has no phases. */
  #masked(path: string): string | undefined {
    if (!isMaskable(path)) return undefined;
    const bytes = readFileSync(path);
    const original = bytes.toString();
    const masked = maskPhases(original, path);
    if (masked === original) return undefined;
    this.#options.messages.remember(original, masked);
    return masked;
  }

  #copyLink(path: string): void {
    if (existsSync(path)) link(this.#target(path), this.toMirror(path));
  }

  #copyPackages(folder: string): void {
    if (!hasLinks(folder)) return link(folder, this.toMirror(folder));
    mkdirSync(this.toMirror(folder), { recursive: true });
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.name.startsWith("@") && entry.isDirectory()) this.#copyPackages(path);
      else if (entry.isSymbolicLink()) this.#copyLink(path);
      else if (!entry.name.startsWith(".")) link(path, this.toMirror(path));
    }
  }

  /** What a link of the copy points to. */
  #target(path: string): string {
    const target = realpathSync(path);
    const isCopied = isInside(this.workspace, target) && !/[\\/]node_modules[\\/]/.test(target);
    return isCopied ? this.toMirror(target) : target;
  }

  #remove(copy: string): void {
    rmSync(copy, { recursive: true, force: true });
    for (const file of this.copiedFiles.keys()) {
      if (isInside(copy, file)) this.copiedFiles.delete(file);
    }
  }
}

/** Whether some of the packages of a folder may be those of the workspace. */
function hasLinks(folder: string): boolean {
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    if (entry.isSymbolicLink()) return true;
    const isScope = entry.isDirectory() && entry.name.startsWith("@");
    return isScope && hasLinks(join(folder, entry.name));
  });
}

function link(target: string, path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })) return;
  // Windows lets everybody make junctions, which are of folders.
  symlinkSync(target, path, "junction");
}

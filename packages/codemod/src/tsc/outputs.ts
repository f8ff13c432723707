import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import type { Mirror } from "./mirror.ts";
import { restoreOutput } from "./restore.ts";

/**
 * Takes what TypeScript has written in a mirror to where it would have written it.
 *
 * @returns The files that are not written, since they would have lost a phase.
 */
export function takeOutputs(mirror: Mirror): string[] {
  const lost: string[] = [];
  const buildInfos: string[] = [];
  for (const file of writtenFiles(mirror, mirror.folder)) {
    if (file.endsWith(".tsbuildinfo")) buildInfos.push(file);
    else if (!takeOutput(mirror, file)) lost.push(mirror.toOriginal(file));
  }
  // It would say that all is written.
  if (lost.length === 0) for (const file of buildInfos) takeOutput(mirror, file);
  return lost;
}

/** Removes what `tsc --build --clean` has removed in a mirror. */
export function removeCleaned(mirror: Mirror): void {
  for (const file of mirror.copiedFiles.keys()) {
    if (!existsSync(file)) rmSync(mirror.toOriginal(file), { force: true });
  }
}

function* writtenFiles(mirror: Mirror, folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* writtenFiles(mirror, path);
    if (!entry.isFile()) continue;
    if (mirror.copiedFiles.get(path)?.copy !== statSync(path).mtimeMs) yield path;
  }
}

function takeOutput(mirror: Mirror, file: string): boolean {
  const text = readFileSync(file, "utf8");
  const restored = restoreOutput(file, text);
  if (restored === undefined) return false;
  const original = mirror.toOriginal(file);
  mkdirSync(dirname(original), { recursive: true });
  writeFileAtomic.sync(original, restored);
  const { mtimeMs } = statSync(original);
  // It is not copied back, and not taken a second time.
  mirror.copiedFiles.set(file, { original: mtimeMs, copy: statSync(file).mtimeMs });
  return true;
}

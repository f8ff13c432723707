/**
 * Preloaded into the process of TypeScript up to 6: gives it masked texts to read, and takes the masks
 * out of what it writes. `ts.sys` reads files by `readFileSync`, and writes them by `openSync`,
 * `writeSync` and `closeSync`.
 */
import fs from "node:fs";
import { basename } from "node:path";
import { maskPhases } from "./mask.ts";
import { lostPhase } from "./messages.ts";
import { MessageRestorer, restoreOutput } from "./restore.ts";
import { isMaskable } from "./source-file.ts";
import { declarations } from "./stand-ins.ts";

const messages = new MessageRestorer();
const { readFileSync, openSync, writeSync, closeSync } = fs;

function maskFile(file: string, bytes: Buffer): Buffer {
  if (basename(file) === "lib.es5.d.ts") return Buffer.concat([bytes, Buffer.from(declarations)]);
  if (!isMaskable(file)) return bytes;
  const original = bytes.toString();
  const masked = maskPhases(original, file);
  messages.remember(original, masked);
  return masked === original ? bytes : Buffer.from(masked);
}

/** A file that is being written: it stands for the descriptor. */
interface Output {
  readonly file: string;
}

const isOutput = (value: unknown): value is Output => typeof value === "object" && value !== null;
let isPhaseLost = false;

function writeOutput({ file }: Output, text: string): void {
  const restored = restoreOutput(file, text);
  // What TypeScript remembers of a build would say that all is written.
  if (restored !== undefined && !(isPhaseLost && file.endsWith(".tsbuildinfo"))) {
    const descriptor = openSync(file, "w");
    writeSync(descriptor, restored);
    closeSync(descriptor);
  }
  if (restored !== undefined) return;
  isPhaseLost = true;
  process.stdout.write(`${lostPhase(file)}\n`);
}

process.once("exit", (code) => {
  if (isPhaseLost) process.exitCode = code || 1;
});

Object.assign(fs, {
  readFileSync(file: unknown, ...options: []) {
    const contents = readFileSync(file as string, ...options) as unknown;
    return typeof file === "string" && Buffer.isBuffer(contents)
      ? maskFile(file, contents)
      : contents;
  },
  openSync(file: string, flags: string, ...mode: []) {
    const isRestored = flags === "w" && /\.(?:[cm]?[jt]sx?|tsbuildinfo)$/.test(file);
    return isRestored ? { file } : openSync(file, flags, ...mode);
  },
  writeSync(target: unknown, ...rest: [string]) {
    return isOutput(target) ? writeOutput(target, rest[0]) : writeSync(target as number, ...rest);
  },
  closeSync(target: unknown) {
    if (!isOutput(target)) closeSync(target as number);
  },
});

const { stdout } = process;
const write = stdout.write.bind(stdout) as (text: unknown, ...rest: unknown[]) => boolean;
stdout.write = (text: unknown, ...rest: unknown[]) =>
  write(typeof text === "string" ? messages.restore(text) : text, ...rest);

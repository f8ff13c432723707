import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir, userInfo } from "node:os";
import { basename, dirname, join } from "node:path";

/** The sandbox's half of this package. It changes no globals; the compiled program may. */
const runtime = createRequire(import.meta.url).resolve("@import-phases/runtime/pure/jest");

/**
 * In a folder of a name that Jest neither compiles, nor instruments, nor watches, beside Jest's own
 * cache.
 */
const folder = join(tmpdir(), `import-phases-jest-${userInfo().uid}`, "node_modules");

/** What a manual mock of a `.wasm` can be: another, or a module that gives source and exports. */
const mockExtensions = ["", ".js", ".cjs", ".mjs", ".jsx", ".ts", ".cts", ".mts", ".tsx"];

const written = new Map<string, string | undefined>();

/** Makes the file that Jest loads in the place of `wasm`, and gives its path. */
export function writeStandIn(wasm: string): string {
  const directory = dirname(wasm);
  const hash = createHash("sha1").update(directory).digest("hex").slice(0, 16);
  const standIn = join(folder, hash, nameOf(wasm));
  write(standIn, textFor(wasm));
  // Jest looks for manual mocks beside the file that it was given.
  const mock = mockExtensions
    .map((extension) => join(directory, "__mocks__", basename(wasm) + extension))
    .find(existsSync);
  const mockStandIn = join(folder, hash, "__mocks__", nameOf(wasm));
  if (mock === undefined) write(mockStandIn, undefined);
  else write(mockStandIn, mock.endsWith(".wasm") ? textFor(mock) : requireText(mock));
  return standIn;
}

/** The runtime knows stand-ins by this name. */
function nameOf(wasm: string): string {
  return `${basename(wasm)}.import-phases.cjs`;
}

/** `jest.requireActual`, for with `automock` the runtime would be a mock. */
function textFor(wasm: string): string {
  return [
    `// @import-phases/jest has Jest load this in the place of ${JSON.stringify(wasm)}.`,
    'const globals = require("@jest/globals");',
    `const { jestModule } = globals.jest.requireActual(${JSON.stringify(runtime)});`,
    `module.exports = jestModule(${JSON.stringify(wasm)}, require);`,
    "",
  ].join("\n");
}

function requireText(mock: string): string {
  return `module.exports = require(${JSON.stringify(mock)});\n`;
}

/** Writes a file, or removes it, unless that has been done. Other workers may be at it too. */
function write(file: string, text: string | undefined): void {
  if (written.has(file) && written.get(file) === text) return;
  written.set(file, text);
  if (text === undefined) {
    rmSync(file, { force: true });
  } else if (readIfThere(file) !== text) {
    mkdirSync(dirname(file), { recursive: true });
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, text);
    renameSync(unfinished, file);
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

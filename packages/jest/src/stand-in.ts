import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir, userInfo } from "node:os";
import { basename, dirname, join } from "node:path";
import { threadId } from "node:worker_threads";

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

/**
 * Makes the file that Jest loads in the place of `wasm`, and gives its path.
 *
 * @param wasm - The path of the file.
 * @param isImport - Whether an ES module imports it, rather than `require`.
 */
export function writeStandIn(wasm: string, isImport: boolean): string {
  const directory = dirname(wasm);
  const hash = createHash("sha1").update(directory).digest("hex").slice(0, 16);
  writePair(join(folder, hash, basename(wasm)), wasm, textFor(wasm));
  // Jest looks for manual mocks beside the file that it was given.
  const mock = mockExtensions
    .map((extension) => join(directory, "__mocks__", basename(wasm) + extension))
    .find(existsSync);
  const mockText = mock?.endsWith(".wasm") ? textFor(mock) : mock && requireText(mock);
  writePair(join(folder, hash, "__mocks__", basename(wasm)), mock ?? wasm, mockText);
  return join(folder, hash, basename(wasm)) + (isImport ? importSuffix : requireSuffix);
}

/** The runtime knows stand-ins by these. */
const requireSuffix = ".import-phases.cjs";
const importSuffix = ".import-phases.import.cjs";

function writePair(standIn: string, original: string, text: string | undefined): void {
  // The runtime reads the path out of this line.
  const head = `// @import-phases/jest has Jest load this in the place of ${JSON.stringify(original)}.\n`;
  const required = JSON.stringify(`./${basename(standIn)}${requireSuffix}`);
  write(standIn + requireSuffix, text && head + text);
  // Jest reads all properties of the CommonJS that an ES module imports: nothing is to be read yet.
  const hidden = `module.exports = Object.create(require(${required}));\n`;
  write(standIn + importSuffix, text && head + hidden);
}

/** `jest.requireActual`, for with `automock` the runtime would be a mock. */
function textFor(wasm: string): string {
  return [
    'const globals = require("@jest/globals");',
    `const { jestModule } = globals.jest.requireActual(${JSON.stringify(runtime)});`,
    `module.exports = jestModule(${JSON.stringify(wasm)}, (specifier) => import(specifier));`,
    "",
  ].join("\n");
}

function requireText(mock: string): string {
  return `module.exports = require(${JSON.stringify(mock)});\n`;
}

/** Writes a file, or removes it, unless that has been done. Other workers may be at it too. */
function write(file: string, text: string | undefined): void {
  if (written.has(file) && written.get(file) === text && existsSync(file) === Boolean(text)) return;
  written.set(file, text);
  if (text === undefined) {
    rmSync(file, { force: true });
  } else if (readIfThere(file) !== text) {
    mkdirSync(dirname(file), { recursive: true });
    const unfinished = `${file}.${process.pid}.${threadId}`;
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

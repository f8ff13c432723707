// Every build of the runtime, and a second copy of it, asked for one file. Prints who got what.
import { copyFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

let compiled = 0;
WebAssembly.Module = new Proxy(WebAssembly.Module, {
  construct(target, args, newTarget) {
    compiled++;
    return Reflect.construct(target, args, newTarget);
  },
});
const { compile } = WebAssembly;
WebAssembly.compile = (...args) => {
  compiled++;
  return compile(...args);
};

const require = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "import-phases-"));
const file = join(folder, "empty.wasm");
writeFileSync(file, Buffer.from("0061736d01000000", "hex"));
symlinkSync(file, join(folder, "link.wasm"));
const copy = join(folder, "copy.mjs");
copyFileSync(fileURLToPath(import.meta.resolve("@import-phases/runtime")), copy);

const pure = await import("@import-phases/runtime/pure");
const isPure = Object.getPrototypeOf(WebAssembly.Module) === Function.prototype;
const purePrototype = pure.AbstractModuleSource.prototype;
const copies = [
  pure,
  await import("@import-phases/runtime"),
  require("@import-phases/runtime"),
  require("@import-phases/runtime/pure"),
  await import(pathToFileURL(copy)),
];
const importer = join(folder, "importer.js");
const sources = [
  await copies[0].importSource("./empty.wasm", pathToFileURL(importer).href),
  ...copies.map(({ importSourceSync }) => importSourceSync("./empty.wasm", importer)),
  ...(await Promise.all(copies.map(({ importSource }) => importSource("./link.wasm", importer)))),
];
const other = copies[1].importSourceSync("./empty.wasm?query", importer);
rmSync(folder, { recursive: true });

console.log(
  JSON.stringify({
    imports: sources.length,
    distinct: new Set(sources).size,
    isOtherDistinct: other !== sources[0],
    compiled,
    isPure,
    intrinsics: new Set(copies.map(({ AbstractModuleSource }) => AbstractModuleSource)).size,
    isInstance: purePrototype.isPrototypeOf(sources[0]),
  }),
);

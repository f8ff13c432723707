import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { babelOptions } from "../shared/babels.mjs";

const folder = new URL("../../.cache/bench/load/", import.meta.url);
const { resolve } = createRequire(import.meta.url);

/** A codec that its package loads by hand. */
export const wasmFile = resolve("@jsquash/avif/codec/enc/avif_enc.wasm");

const withPhase = `import source codec from "./codec.wasm";\nexport { codec };\n`;

const byHand = `import { readFileSync } from "node:fs";
export const codec = new WebAssembly.Module(readFileSync(new URL("./codec.wasm", import.meta.url)));
`;

/** What a program by hand pays too as soon as it imports a package, be there nothing in it. */
const emptyPackage = "empty-package";

/** Imports all modules of a program, checks what they give, and tells its own peak of memory. */
function mainModule(count, expected) {
  const names = Array.from({ length: count }, (_, index) => `codec${index}`);
  const imports = names.map((name, index) => `import { codec as ${name} } from "./${index}.mjs";`);
  return `${imports.join("\n")}
const codecs = [${names.join(", ")}];
const distinct = new Set(codecs).size;
const isRight = codecs.every((codec) => ${expected});
const { maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ isRight, distinct, maxRSS }));
`;
}

/** Writes one program: a main module and `count` modules that import the file. */
function writeProgram(name, count, module, expected) {
  const program = new URL(`${name}-${count}/`, folder);
  mkdirSync(program, { recursive: true });
  copyFileSync(wasmFile, new URL("codec.wasm", program));
  for (let index = 0; index < count; index++) {
    writeFileSync(new URL(`${index}.mjs`, program), module);
  }
  const main = new URL("main.mjs", program);
  writeFileSync(main, mainModule(count, expected));
  return { name, file: fileURLToPath(main) };
}

function writeEmptyPackage() {
  const root = new URL(`node_modules/${emptyPackage}/`, folder);
  mkdirSync(root, { recursive: true });
  const manifest = { name: emptyPackage, type: "module", exports: "./index.js" };
  writeFileSync(new URL("package.json", root), JSON.stringify(manifest));
  writeFileSync(new URL("index.js", root), "export {};\n");
}

/** The programs that are compared for a number of importers; "without" holds no WebAssembly at all. */
export function writePrograms({ core, pluginPaths }, count) {
  const compile = (plugin) =>
    core.transformSync(withPhase, { ...babelOptions([plugin]), filename: "importer.mjs" }).code;
  const isModule = "codec instanceof WebAssembly.Module";
  writeEmptyPackage();
  return [
    writeProgram("without", count, "export const codec = undefined;\n", "codec === undefined"),
    writeProgram("ours", count, compile(pluginPaths.ours), isModule),
    writeProgram("incumbent", count, compile(pluginPaths.incumbent), isModule),
    writeProgram("by-hand", count, byHand, isModule),
    writeProgram("by-hand-with-package", count, `import "${emptyPackage}";\n${byHand}`, isModule),
  ];
}

export function removePrograms() {
  rmSync(folder, { recursive: true, force: true });
}

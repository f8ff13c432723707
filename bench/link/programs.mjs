import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compile } from "watr";
import { babels } from "../shared/babels.mjs";

const folder = fileURLToPath(new URL("../../.cache/bench/link/", import.meta.url));

/** A binary with 100 exports, the last of which is called. */
function assemble() {
  const others = Array.from(
    { length: 99 },
    (_, index) => `(func (export "other${index}") (result i32) (i32.const ${index}))`,
  );
  const add =
    '(func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))';
  return compile(`(module ${others.join("\n")} ${add})`);
}

/** A program that prints the fastest of many loops of a million calls, in milliseconds. */
function program(load, callee) {
  return `${load}
function loop() {
  let sum = 0;
  for (let call = 0; call < 1e6; call++) sum = ${callee}(sum, call);
  return sum;
}
const expected = loop();
let fastest = Infinity;
for (let round = 0; round < 100; round++) {
  const start = performance.now();
  const sum = loop();
  fastest = Math.min(fastest, performance.now() - start);
  if (sum !== expected) throw new Error("The sum is wrong.");
}
console.log(fastest);
`;
}

const byHand = `import { readFileSync } from "node:fs";
const bytes = readFileSync(new URL("./exports.wasm", import.meta.url));
const { instance } = await WebAssembly.instantiate(bytes);`;

const texts = {
  named: program('import { add } from "./exports.wasm";', "add"),
  namespace: program('import * as namespace from "./exports.wasm";', "namespace.add"),
  "by-hand": program(`${byHand}\nconst { exports } = instance;`, "exports.add"),
  "by-hand-destructured": program(`${byHand}\nconst { add } = instance.exports;`, "add"),
};

/** Writes the programs, compiled as users compile them. */
export function writePrograms() {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}exports.wasm`, assemble());
  writeFileSync(`${folder}package.json`, '{ "type": "module" }\n');
  const { core, pluginPaths } = babels.at(-1);
  return Object.entries(texts).map(([name, text]) => {
    const filename = `${folder}${name}.js`;
    const { code } = core.transformSync(text, {
      babelrc: false,
      configFile: false,
      targets: { node: "20.19" },
      plugins: [pluginPaths.ours],
      filename,
    });
    writeFileSync(filename, code);
    return { name, file: filename };
  });
}

export function removePrograms() {
  rmSync(folder, { recursive: true, force: true });
}

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const folder = new URL("../../.cache/bench/jest/", import.meta.url);
const { resolve } = createRequire(import.meta.url);

/** A codec that its package loads by hand. */
const codec = readFileSync(resolve("@jsquash/avif/codec/enc/avif_enc.wasm"));

export const size = 5e6;
export const fileCount = 50;

/** The codec, grown to 5 MB by a custom section, as those that carry debug information are. */
function grownCodec() {
  const length = size - codec.length - 6;
  const bytes = [0, 7, 14].map((shift) => ((length >> shift) & 127) | 128);
  const header = Uint8Array.of(0, ...bytes, (length >> 21) & 127, 0);
  return Buffer.concat([codec, header, codec.subarray(0, length - 1)]);
}

const expectation = `
test("the codec", () => {
  expect(codec).toBeInstanceOf(WebAssembly.Module);
  expect(WebAssembly.Module.exports(codec)).toHaveLength(
    ${WebAssembly.Module.exports(new WebAssembly.Module(codec)).length},
  );
});
`;

const commonJS = resolve("@babel/plugin-transform-modules-commonjs");

const suites = [
  {
    name: "ours",
    code: `import source codec from "../codec.wasm";\n${expectation}`,
    config: { preset: "@import-phases/jest" },
  },
  {
    name: "by hand",
    code: `import { readFileSync } from "node:fs";
import { join } from "node:path";
const codec = new WebAssembly.Module(readFileSync(join(__dirname, "../codec.wasm")));
${expectation}`,
    config: {},
  },
];

/** Writes one project for each suite; gives their names and folders. */
export function writeSuites() {
  return suites.map(({ name, code, config }) => {
    const project = new URL(`${name.replace(" ", "-")}/`, folder);
    const write = (file, content) => writeFileSync(new URL(file, project), content);
    mkdirSync(new URL("test/", project), { recursive: true });
    write("package.json", '{ "private": true }');
    write("babel.config.json", JSON.stringify({ plugins: [commonJS] }));
    write("jest.config.json", JSON.stringify({ ...config, cacheDirectory: "cache" }));
    write("codec.wasm", grownCodec());
    for (let index = 0; index < fileCount; index++) write(`test/${index}.test.js`, code);
    return { name, cwd: fileURLToPath(project) };
  });
}

export function removeSuites() {
  rmSync(folder, { recursive: true, force: true });
}

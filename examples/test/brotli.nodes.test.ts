import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import {
  babelOptions,
  nodeMajors,
  optionsByFormat,
  runNode,
  type BabelMajor,
  type ProgramFormat,
} from "@import-phases/test-kit";

const example = join(__dirname, "../brotli");
const brotli = join(dirname(require.resolve("brotli-wasm")), "pkg.bundler");
const buildFolder = join(__dirname, "../../.cache/programs/brotli");

/** Compiles the program and the package's own files, which import the binary as any other module. */
function compile(babel: BabelMajor, format: ProgramFormat): string {
  const folder = join(buildFolder, `babel-${babel.major}-${format}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(brotli, join(folder, "package"), { recursive: true });
  cpSync(join(example, "compress.js"), join(folder, "compress.js"));
  const { plugins = [], ...targets } = optionsByFormat[format];
  const type = format === "commonjs" ? "commonjs" : "module";
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type }));
  const load = format === "commonjs" ? "Promise.resolve(require(" : "(import(";
  const main = `${load}"./compress.js")).then(({ run }) => console.log(JSON.stringify(run())));\n`;
  writeFileSync(join(folder, "main.js"), main);
  const files = [
    "compress.js",
    ...readdirSync(join(folder, "package")).map((file) => `package/${file}`),
  ];
  for (const file of files.filter((name) => name.endsWith(".js"))) {
    const filename = join(folder, file);
    const settings = { ...targets, filename, plugins: ["@import-phases", ...plugins] };
    const options = babelOptions(babel, settings);
    writeFileSync(
      filename,
      babel.core.transformSync(readFileSync(filename, "utf8"), options)!.code!,
    );
  }
  return folder;
}

describe.each(testKit.babels)("the Brotli example by Babel $major", (babel) => {
  test.each(["module", "universal", "commonjs"] as const)("%s", async (format) => {
    const folder = compile(babel, format);
    for (const major of nodeMajors([20, 22, 24, 26])) {
      const { stdout, stderr } = await runNode(major, ["main.js"], { cwd: folder });
      expect(stderr).toBe("");
      const { bytes, ...rest } = JSON.parse(stdout) as { bytes: number[] };
      expect(brotliDecompressSync(Uint8Array.from(bytes)).toString()).toMatch(
        /^(?:WebAssembly is a module\. ){100}$/,
      );
      expect(rest).toEqual({
        isSame: true,
        failure: expect.stringContaining("Brotli decompress failed"),
        isShared: true,
      });
    }
  });
});

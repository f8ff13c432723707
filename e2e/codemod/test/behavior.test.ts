import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { babelOptions, runNode } from "@import-phases/test-kit";

const modules = join(__dirname, "../node_modules");
const packages = join(__dirname, "../../../packages");

/** What is migrated of each package. */
const programs = {
  "@evan/wasm": ["zlib", "lz4", "seahash", "snappy", "nacl"].map(
    (name) => `target/${name}/node.mjs`,
  ),
};

const program = `
const bytes = new TextEncoder().encode("the quick brown fox jumps over the lazy dog ".repeat(20));
for (const name of ["zlib", "lz4", "snappy"]) {
  const { compress, decompress } = await import(\`./node_modules/@evan/wasm/target/\${name}/node.mjs\`);
  const compressed = compress(bytes);
  console.log(name, Buffer.from(compressed).toString("hex"), Buffer.from(decompress(compressed)).equals(Buffer.from(bytes)));
}
const { hash } = await import("./node_modules/@evan/wasm/target/seahash/node.mjs");
console.log(hash(bytes));
const { sign } = await import("./node_modules/@evan/wasm/target/nacl/node.mjs");
console.log(sign.pair(new Uint8Array(32).fill(7)));
`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "import-phases-behavior-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A project that has the packages, and those that they need, in folders of its own. */
function makeProject(name: string): string {
  const project = join(folder, name);
  for (const dependency of Object.keys(programs)) {
    const source = join(modules, dependency);
    cpSync(source, join(project, "node_modules", dependency), { recursive: true });
  }
  mkdirSync(join(project, "node_modules/@import-phases"));
  symlinkSync(
    join(packages, "runtime"),
    join(project, "node_modules/@import-phases/runtime"),
    "junction",
  );
  writeFileSync(join(project, "program.mjs"), program);
  return project;
}

test("converted packages do what they did", async () => {
  const before = makeProject("before");
  const after = makeProject("after");
  const cli = join(packages, "codemod/dist/cli.js");
  for (const [name, files] of Object.entries(programs)) {
    for (const file of files) {
      const path = join(after, "node_modules", name, file);
      expect(await runNode(20, [cli, "migrate", path], { cwd: dirname(path) })).toMatchObject({
        exitCode: 0,
      });
      const migrated = readFileSync(path, "utf8");
      expect(migrated).toMatch(/^import source /m);
      const [, babel] = testKit.babels;
      const options = { filename: path, plugins: ["@import-phases"], targets: { node: "20.19" } };
      writeFileSync(
        path,
        babel!.core.transformSync(migrated, babelOptions(babel!, options))!.code!,
      );
    }
  }
  const expected = await runNode(20, ["program.mjs"], { cwd: before });
  expect(expected).toMatchObject({ exitCode: 0, stderr: "" });
  expect(await runNode(20, ["program.mjs"], { cwd: after })).toEqual(expected);
});

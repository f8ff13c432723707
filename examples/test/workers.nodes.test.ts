import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import {
  babelOptions,
  nodeMajors,
  optionsByFormat,
  runNode,
  type BabelMajor,
} from "@import-phases/test-kit";

const example = join(__dirname, "../workers/src");
const buildFolder = join(__dirname, "../../.cache/programs/workers");

function compile(babel: BabelMajor): string {
  const folder = join(buildFolder, `babel-${babel.major}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  for (const file of readdirSync(example)) {
    const filename = join(example, file);
    const options = { ...optionsByFormat.module, filename, plugins: ["@import-phases"] };
    const code = readFileSync(filename, "utf8");
    const result = babel.core.transformSync(code, babelOptions(babel, options))!;
    writeFileSync(join(folder, file), result.code!);
  }
  return folder;
}

describe.each(nodeMajors([20, 22, 24, 26]))("the workers example on Node %i", (major) => {
  test.each(testKit.babels)("Babel $major: compiles SQLite once for all workers", async (babel) => {
    const run = await runNode(major, ["--no-warnings", "main.js"], { cwd: compile(babel) });
    expect(run).toEqual({
      exitCode: 0,
      stdout:
        "4 workers: the squares up to 20000 add up to 2666866670000\n" +
        "SQLite was compiled 1 time here, 0 times in the workers\n",
      stderr: "",
    });
  });
});

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import {
  babelOptions,
  nodeMajors,
  optionsByFormat,
  runNode,
  type BabelMajor,
  type ProgramFormat,
} from "@import-phases/test-kit";

const buildFolder = join(__dirname, "../../.cache/programs/evaluators");
const names = ["text", "bytes", "json"];

const program = `
import text from "./words.txt" as "text";
import bytes, * as all from "./words.txt" as "bytes";
import data, { version } from "./data.json" as "json";
import list, * as lists from "./list.json" as "json";
bytes[0] = 87;
const broken = import("./broken.json", { as: "json" }).catch((error) => error);
broken.then(({ name, message, cause }) => {
  const place = message.slice(message.lastIndexOf("/") + 1).replace(/:.*/, "");
  const values = [text, [...bytes], Object.keys(all), data, version, list, Object.keys(lists)];
  console.log(JSON.stringify([...values, name, place, cause.name]));
});
`;

const files = {
  "words.txt": "words",
  "data.json": '{ "version": 7, "with space": [] }',
  "list.json": "[1]",
  "broken.json": "{",
};

function compile(babel: BabelMajor, format: ProgramFormat): string {
  const folder = join(buildFolder, `babel-${babel.major}-${format}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const type = format === "commonjs" ? "commonjs" : "module";
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { plugins = [], ...targets } = optionsByFormat[format];
  const evaluators = Object.fromEntries(names.map((name) => [name, `./${name}.js`]));
  const write = (name: string, code: string): void => {
    const filename = join(folder, name);
    const ours: [string, object] = ["@import-phases", { evaluators }];
    const settings = { ...targets, filename, cwd: folder, plugins: [ours, ...plugins] };
    const result = babel.core.transformSync(code, babelOptions(babel, settings))!;
    writeFileSync(filename, result.code!);
  };
  write("main.js", program);
  for (const name of names) {
    write(`${name}.js`, readFileSync(join(__dirname, `../evaluators/${name}.js`), "utf8"));
  }
  return folder;
}

describe.each(testKit.babels)("the evaluators to copy, by Babel $major", (babel) => {
  test.each(["module", "universal", "commonjs"] as const)("%s", async (format) => {
    const folder = compile(babel, format);
    for (const major of nodeMajors([20, 26])) {
      const { stdout, stderr } = await runNode(major, ["main.js"], { cwd: folder });
      expect(stderr).toBe("");
      expect(JSON.parse(stdout)).toEqual([
        "words",
        [87, 111, 114, 100, 115],
        ["default"],
        { version: 7, "with space": [] },
        7,
        [1],
        ["default"],
        "SyntaxError",
        "broken.json",
        "SyntaxError",
      ]);
    }
  });
});

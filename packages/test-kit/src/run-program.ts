import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { extname, join } from "node:path";
import type { FixtureCase, ProgramFormat } from "./fixture-case.ts";
import { runNode, type ProgramRun } from "./nodes.ts";
import { babelOptions, type BabelMajor, type NamedBabelOptions } from "./test-kit.ts";

const buildFolder = join(__dirname, "../../../.cache/programs");

/** What compiles a program to a format. */
export const optionsByFormat: Readonly<Record<ProgramFormat, NamedBabelOptions>> = {
  module: { targets: { node: "20.19" } },
  universal: { targets: { node: "20.19", chrome: "120" } },
  commonjs: { targets: { node: "20.19" }, plugins: ["@babel/plugin-transform-modules-commonjs"] },
};

/** Where the files of a case were written, to be run. */
export interface Program {
  readonly folder: string;
}

/** Compiles all files of a case to one format. */
export async function compileProgram(
  babel: BabelMajor,
  fixture: FixtureCase,
  format: ProgramFormat,
): Promise<Program> {
  const { plugins = [], ...shared } = fixture.options.babel ?? {};
  const own = optionsByFormat[format];
  const options = babelOptions(babel, {
    ...shared,
    ...own,
    // What options name by relative paths stands beside the program.
    cwd: fixture.folder,
    plugins: [...plugins, ...(own.plugins ?? [])],
  });
  const type = format === "commonjs" ? "commonjs" : "module";
  return buildProgram(
    fixture,
    `babel-${babel.major}-${format}`,
    type,
    (code, filename) =>
      // The name of the place where it is compiled must not matter to the place where it runs.
      `${babel.core.transformSync(code, { ...options, filename })!.code}\n`,
  );
}

/** The files of a case as they are written, for engines that know the syntax. */
export async function copyProgram(fixture: FixtureCase): Promise<Program> {
  return buildProgram(fixture, "native", "module", (code) => code);
}

async function buildProgram(
  { suite, name, folder: from }: FixtureCase,
  variant: string,
  type: "module" | "commonjs",
  compile: (code: string, filename: string) => string,
): Promise<Program> {
  const folder = join(buildFolder, suite, name, variant);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type }));
  for (const file of readdirSync(from, { recursive: true, encoding: "utf8" })) {
    const source = join(from, file);
    if (statSync(source).isDirectory()) {
      mkdirSync(join(folder, file), { recursive: true });
    } else if (extname(file) === ".js") {
      writeFileSync(join(folder, file), compile(readFileSync(source, "utf8"), source));
    } else if (extname(file) === ".wat") {
      const bytes = testKit.assemble(readFileSync(source, "utf8"));
      writeFileSync(join(folder, file.replace(/\.wat$/, ".wasm")), bytes);
    } else {
      copyFileSync(source, join(folder, file));
    }
  }
  return { folder };
}

/** Runs `exec.js` of a program. */
export function runProgram(major: number, { folder }: Program): Promise<ProgramRun> {
  return runNode(major, ["--no-warnings", "exec.js"], { cwd: folder });
}

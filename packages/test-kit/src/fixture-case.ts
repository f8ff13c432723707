import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { NamedBabelOptions } from "./test-kit.ts";

/** The output formats that a program is run in. */
export type ProgramFormat = "module" | "universal" | "commonjs";

/** `options.json`: a package's, overlaid by a suite's, overlaid by a case's. */
export interface CaseOptions {
  readonly babel?: NamedBabelOptions;
  /** Part of the message with which the compilation of `input` fails. */
  readonly throws?: string;
  /** The one Babel major that the case is about. Rare: say why in the case's name. */
  readonly major?: 7 | 8;
  /** The formats that `exec.js` is compiled to. */
  readonly formats?: readonly ProgramFormat[];
  /** The majors of Node that the compiled `exec.js` runs on. */
  readonly nodes?: readonly number[];
  /** The majors of Node on which the program as it is written prints the same. */
  readonly native?: readonly number[];
}

/** A folder of `__fixtures__/<package>/<suite>`. */
export interface FixtureCase {
  readonly suite: string;
  readonly name: string;
  readonly folder: string;
  readonly options: CaseOptions;
  /** The name of the input file, `undefined` for a case that is only run. */
  readonly input: string | undefined;
  readonly isProgram: boolean;
}

function readOptions(folder: string): CaseOptions {
  const file = join(folder, "options.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

/** `null` takes an option of Babel's back. */
function overlay(base: CaseOptions, own: CaseOptions): CaseOptions {
  const babel = Object.entries({ ...base.babel, ...own.babel });
  const present = babel.filter(([, value]) => value !== null);
  return { ...base, ...own, babel: Object.fromEntries(present) };
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** All cases of a package, in the order of their names. */
export function readFixtures(packageFolder: string): FixtureCase[] {
  const packageOptions = readOptions(packageFolder);
  return foldersIn(packageFolder).flatMap((suite) => {
    const suiteFolder = join(packageFolder, suite);
    const suiteOptions = overlay(packageOptions, readOptions(suiteFolder));
    return foldersIn(suiteFolder).map((name): FixtureCase => {
      const folder = join(suiteFolder, name);
      const files = readdirSync(folder);
      const input = files.find((file) => /^input\.[cm]?[jt]sx?$/.test(file));
      const isProgram = files.includes("exec.js");
      if (!input && !isProgram) throw new Error(`${folder} has neither an input nor an exec.js.`);
      const options = overlay(suiteOptions, readOptions(folder));
      return { suite, name, folder, options, input, isProgram };
    });
  });
}

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import type { ProgramFormat } from "./fixture-case.ts";
import { nodeMajors, runNode } from "./nodes.ts";
import type { ProgramFile } from "./program-file.ts";
import { optionsByFormat } from "./run-program.ts";
import { babelOptions, type BabelMajor } from "./test-kit.ts";

const buildFolder = join(__dirname, "../../../.cache/programs/differential");

/** A program as one Node runs it. */
export interface ProgramFileRun {
  /** `native` is the program as it is written. */
  readonly format: ProgramFormat | "native";
  /** What lowered it. */
  readonly babel?: number;
  readonly node: number;
  /** What it printed and, where it failed, how: `exit 1: SyntaxError`. */
  readonly printed: string;
}

type Files = readonly (readonly [string, string | Uint8Array])[];

/** Files to run, and all that they are the output of. */
interface Build {
  readonly type: "module" | "commonjs";
  readonly variants: Pick<ProgramFileRun, "format" | "babel">[];
  readonly files: Files;
}

/**
 * Runs a program lowered, to each format and by either Babel, and as it is written where Node knows
 * the syntax. Equal outputs share a run.
 */
export async function runProgramFile(program: ProgramFile): Promise<ProgramFileRun[]> {
  const builds = await lowerProgram(program);
  if (program.options.native ?? true) builds.push(await nativeBuild(program));
  const jobs = builds.flatMap((build) => nodesFor(program, build).map((node) => ({ build, node })));
  const runs = await mapBounded(jobs, async ({ build, node }) => {
    const printed = await runBuild(program, build, node);
    return build.variants.map((variant) => ({ ...variant, node, printed }));
  });
  return runs.flat();
}

async function runBuild(program: ProgramFile, build: Build, node: number): Promise<string> {
  const [{ format, babel = "" }] = build.variants as [Build["variants"][0]];
  const folder = join(buildFolder, program.topic, program.name, `${format}${babel}-${node}`);
  writeFiles(folder, [["package.json", JSON.stringify({ type: build.type })], ...build.files]);
  const args = ["--no-warnings", ...(program.options.flags ?? []), program.entry];
  const { exitCode, stdout, stderr } = await runNode(node, args, { cwd: folder });
  return stdout + failure(exitCode, stderr);
}

function nodesFor({ topic }: ProgramFile, { variants: [first] }: Build): number[] {
  const { NODES } = process.env;
  // Their output calls the runtime and leaves the rest to WebAssembly, so one Node for each format
  // is enough of those that there are.
  const isBrief = topic.startsWith("wasm ") && NODES !== undefined;
  switch (first!.format) {
    case "native":
      // `npm test` has only the Node that it runs on, which need not know the syntax.
      return NODES === undefined ? [] : nodeMajors([24, 26]);
    case "module":
      // An engine that has source phase imports has to get along with the output too.
      return nodeMajors(isBrief ? [20, 26] : [20, 22, 26]);
    case "universal":
      return nodeMajors(isBrief ? [22] : [20, 22]);
    default:
      return nodeMajors(isBrief ? [20] : [20, 22]);
  }
}

async function lowerProgram(program: ProgramFile): Promise<Build[]> {
  const builds = new Map<string, Build>();
  const folder = join(buildFolder, program.topic, program.name, "source");
  const { isBuiltLater = false, plugin = {} } = program.options;
  // Where the plugin finds the binaries.
  writeFiles(folder, isBuiltLater ? [] : await filesOf(program, (code) => code));
  const everyFormat = ["module", "universal", "commonjs"] as const;
  const { formats = program.entry === "exec.cjs" ? (["commonjs"] as const) : everyFormat } =
    program.options;
  for (const format of formats) {
    for (const babel of testKit.babels) {
      const files = await filesOf(program, (code, file) =>
        lower(babel, { format, filename: join(folder, file), plugin }, code),
      );
      const type = format === "commonjs" ? "commonjs" : "module";
      const key = JSON.stringify([type, files]);
      const build = builds.get(key) ?? { type, variants: [], files };
      build.variants.push({ format, babel: babel.major });
      builds.set(key, build);
    }
  }
  return [...builds.values()];
}

async function nativeBuild(program: ProgramFile): Promise<Build> {
  const files = await filesOf(program, (code) => code);
  return { type: "module", variants: [{ format: "native" }], files };
}

interface Target {
  readonly format: ProgramFormat;
  readonly filename: string;
  readonly plugin: object;
}

function lower(babel: BabelMajor, { format, filename, plugin }: Target, code: string): string {
  const { plugins = [], ...targets } = optionsByFormat[format];
  const isCommonJSFile = filename.endsWith(".cjs");
  const options = babelOptions(babel, {
    ...targets,
    filename,
    sourceType: isCommonJSFile ? "commonjs" : "module",
    plugins: [["@import-phases", plugin], ...(isCommonJSFile ? [] : plugins)],
  });
  return babel.core.transformSync(code, options)!.code!;
}

/** The files of a program, its code compiled and its WebAssembly text assembled. */
async function filesOf(
  program: ProgramFile,
  compile: (code: string, file: string) => string,
): Promise<Files> {
  const files: [string, string | Uint8Array][] = [];
  for (const [file, content] of program.files) {
    if (typeof content === "string" && /\.c?js$/.test(file)) {
      files.push([file, compile(content, file)]);
    } else if (typeof content === "string" && file.endsWith(".wat")) {
      files.push([file.replace(/\.wat$/, ".wasm"), testKit.assemble(content)]);
    } else {
      files.push([file, content]);
    }
  }
  return files;
}

function writeFiles(folder: string, files: Files): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [file, content] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
}

/** Not the message, which is each engine's own. */
function failure(exitCode: number, stderr: string): string {
  if (exitCode === 0) return stderr;
  const [name = stderr] = /^(?:\w*\.)?\w*Error\b/m.exec(stderr) ?? [];
  return `exit ${exitCode}: ${name}\n`;
}

/** As many at a time as there are processors. */
async function mapBounded<T, R>(
  items: readonly T[],
  action: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const workers = Array.from({ length: availableParallelism() }, async () => {
    for (const [index, item] of queue) results[index] = await action(item);
  });
  await Promise.all(workers);
  return results;
}

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import type { ProgramFormat } from "./fixture-case.ts";
import { nodeMajors, runNode, type ProgramRun } from "./nodes.ts";
import type { ProgramFile } from "./program-file.ts";
import { optionsByFormat } from "./run-program.ts";
import { babelOptions, type BabelMajor } from "./test-kit.ts";

const buildFolder = join(__dirname, "../../../.cache/programs/differential");

/** A program as one Node runs it. */
export interface ProgramFileRun {
  /** `native` is the program as it is written. */
  readonly format: ProgramFormat | "native";
  /** What lowered it. */
  readonly babel?: number | undefined;
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

/** A build of a program, in the folder where one Node runs it. */
interface Job {
  readonly program: ProgramFile;
  readonly build: Build;
  readonly node: number;
  readonly folder: string;
}

/**
 * Runs programs lowered, to each format and by either Babel, and as they are written where Node
 * knows the syntax. Equal outputs share a run, and programs that can share a process do.
 */
export async function runProgramFiles(
  programs: readonly ProgramFile[],
): Promise<ReadonlyMap<ProgramFile, readonly ProgramFileRun[]>> {
  const jobs: Job[] = [];
  for (const program of programs) jobs.push(...(await jobsOf(program)));
  const groups = new Map<Job | string, Job[]>();
  for (const job of jobs) {
    const key = isAlone(job.program) ? job : groupOf(job);
    groups.set(key, [...(groups.get(key) ?? []), job]);
  }
  const runs = new Map(programs.map((program) => [program, [] as ProgramFileRun[]]));
  await mapBounded([...groups.values()], async (group) => {
    const [first] = group as [Job];
    const printed = isAlone(first.program) ? [await runAlone(first)] : await runInTurn(group);
    for (const [index, { program, build, node }] of group.entries()) {
      for (const { format, babel } of build.variants) {
        runs.get(program)!.push({ format, babel, node, printed: printed[index]! });
      }
    }
  });
  return runs;
}

/** Whether a program is about its process or its realm, or changes them. */
function isAlone({ topic, options, files }: ProgramFile): boolean {
  if (options.flags || ["AbstractModuleSource", "realms"].includes(topic)) return true;
  const text = [...files.values()].join("\n");
  return /\b(?:process|worker_threads|globalThis|prototype|assign)\b|WebAssembly\.\w+ = |\bdelete /.test(
    text,
  );
}

function groupOf({ build, node }: Job): string {
  return `${build.type} ${build.variants[0]!.format} ${node}`;
}

async function jobsOf(program: ProgramFile): Promise<Job[]> {
  const builds = await lowerProgram(program);
  if (program.options.native ?? true) builds.push(await nativeBuild(program));
  return builds.flatMap((build) => {
    const [{ format, babel = "" }] = build.variants as [Build["variants"][0]];
    return nodesFor(program, build).map((node) => {
      const folder = join(buildFolder, program.topic, program.name, `${format}${babel}-${node}`);
      writeFiles(folder, [["package.json", JSON.stringify({ type: build.type })], ...build.files]);
      return { program, build, node, folder };
    });
  });
}

async function runAlone({ program, node, folder }: Job): Promise<string> {
  const args = ["--no-warnings", ...(program.options.flags ?? []), program.entry];
  return printedBy(await runNode(node, args, { cwd: folder }));
}

async function runInTurn(group: readonly Job[]): Promise<string[]> {
  const [{ node }] = group as [Job];
  const files = group.map(({ program: { entry }, build: { type }, folder }) => [
    join(folder, entry),
    entry === "exec.cjs" ? "commonjs" : type,
  ]);
  const args = ["--no-warnings", join(__dirname, "run-in-turn.js"), JSON.stringify(files)];
  const { stdout, stderr } = await runNode(node, args, { cwd: buildFolder });
  const ended = stdout === "" ? [] : (JSON.parse(stdout) as ProgramRun[]);
  if (ended.length === group.length) return ended.map(printedBy);
  const titles = group.map(({ program: { topic, name } }) => `${topic}/${name}`);
  throw new Error(`One of these ended the process of all: ${titles.join(", ")}.\n${stderr}`);
}

function printedBy({ exitCode, stdout, stderr }: ProgramRun): string {
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

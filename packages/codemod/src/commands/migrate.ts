import { existsSync, lstatSync, readFileSync } from "node:fs";
import { InvalidArgumentError, type Command } from "commander";
import { defaultMigrations, descriptionOf, migrationNames, type MigrationName } from "../scan.ts";

interface Flags {
  readonly list?: true;
  readonly migration?: readonly MigrationName[];
  readonly dry?: true;
  readonly check?: true;
  readonly json?: true;
  readonly fromStdin?: true;
  readonly gitignore: boolean;
  readonly concurrency?: number;
  readonly shard?: { readonly index: number; readonly count: number };
  readonly maxSize: number;
  readonly platform: "node" | "web";
}

function readMigration(
  name: string,
  previous: readonly MigrationName[] = [],
): readonly MigrationName[] {
  const names = name.split(",").map((item) => {
    const known = migrationNames.find((candidate) => candidate === item.trim());
    if (known === undefined) throw new InvalidArgumentError("`--list` shows those that there are.");
    return known;
  });
  return [...previous, ...names];
}

function readCount(text: string): number {
  if (!/^[1-9]\d{0,9}$/.test(text)) throw new InvalidArgumentError("It has to be a number from 1.");
  return Number(text);
}

function readShard(text: string): { index: number; count: number } {
  const [, index = 0, count = 0] = /^(\d{1,9})\/(\d{1,9})$/.exec(text)?.map(Number) ?? [];
  if (index < 1 || index > count)
    throw new InvalidArgumentError("It has to be like 1/4: the first of four.");
  return { index: index - 1, count };
}

function readPlatform(text: string): "node" | "web" {
  if (text !== "node" && text !== "web")
    throw new InvalidArgumentError("It has to be node or web.");
  return text;
}

function list(): string {
  const width = Math.max(...migrationNames.map(({ length }) => length));
  return migrationNames
    .map((name) => {
      const note = defaultMigrations.includes(name) ? "" : " (only where it is named)";
      return `${name.padEnd(width)}  ${descriptionOf(name)}${note}`;
    })
    .join("\n");
}

/**
 * The files that are named on standard input, on lines or, as `find -print0` does, between nulls. Lists such as
 * those of `git ls-files` have links among them, too, whose files are elsewhere in the list, or in nobody's.
 */
function filesFromStdin(): readonly string[] {
  const text = readFileSync(0, "utf8");
  const names = text.split(text.includes("\0") ? "\0" : /\r?\n/).filter((name) => name !== "");
  return names.filter((name) => !lstatSync(name, { throwIfNoEntry: false })?.isSymbolicLink());
}

async function run(paths: readonly string[], flags: Flags, command: Command): Promise<number> {
  if (flags.list) {
    console.log(list());
    return 0;
  }
  const listed = flags.fromStdin ? filesFromStdin() : [];
  const files = flags.fromStdin || paths.length > 0 ? [...listed, ...paths] : ["."];
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) {
    const isName = migrationNames.some((name) => name === missing);
    const cure = isName ? `: write \`--migration ${missing}\` for the migration` : "";
    command.error(`error: there is nothing at ${missing}${cure}`, { exitCode: 2 });
  }
  const { migrate } = await import("../migrate.ts");
  const named = flags.migration ?? defaultMigrations;
  return migrate(files, {
    run: {
      migrations: migrationNames.filter((name) => named.includes(name)),
      maxSize: flags.maxSize,
      platform: flags.platform,
      addPlugin: flags.migration?.includes("babel-config") ?? false,
    },
    dry: flags.dry ?? false,
    check: flags.check ?? false,
    json: flags.json ?? false,
    usesGitignore: flags.gitignore,
    concurrency: flags.concurrency,
    shard: flags.shard ?? { index: 0, count: 1 },
  });
}

/** Adds `import-phases migrate`. */
export function addMigrateCommand(program: Command): void {
  program
    .command("migrate")
    .description("Turns hand-written loading and older proposals into `import source`.")
    .argument("[paths...]", "files and folders; the working directory, where none is named")
    .option("-l, --list", "show the migrations, and do nothing")
    .option("-m, --migration <names>", "run only these, with commas between them", readMigration)
    .option("-d, --dry", "show the changes, and write nothing")
    .option("--check", "write nothing, and exit with 1 where there is something to change")
    .option("--json", "print a report for programs")
    .option("--from-stdin", "read the names of files from standard input")
    .option("--no-gitignore", "also look at what Git ignores")
    .option("--concurrency <threads>", "how many threads to work on", readCount)
    .option("--shard <i/n>", "do the i-th of n parts of the files", readShard)
    .option("--max-size <bytes>", "leave larger files alone", readCount, 2 ** 20)
    .option(
      "--platform <node|web>",
      "for to-hand-written: where the code will run",
      readPlatform,
      "web",
    )
    .addHelpText(
      "after",
      "\nExits with 0 where all is done, 1 where something is left for you, 2 where the arguments are wrong.",
    )
    .action(async (paths: string[], flags: Flags, command: Command) => {
      process.exitCode = await run(paths, flags, command);
    });
}

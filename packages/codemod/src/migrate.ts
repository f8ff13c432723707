import { availableParallelism } from "node:os";
import { relative } from "node:path";
import { exitCodes } from "./exit-codes.ts";
import { paintFor, streamHasColors, type Paint } from "./run/colors.ts";
import type { FileOutcome, RunOptions } from "./run/file-outcome.ts";
import { findFiles } from "./run/find-files.ts";
import { migrateFiles } from "./run/migrate-files.ts";
import { Progress } from "./run/progress.ts";
import { summarize, summaryTable } from "./run/summary.ts";
import type { writeChange as WriteChange } from "./run/write-file.ts";

/** What the command line says. */
export interface MigrateOptions {
  readonly run: RunOptions;
  /** Show the changes, and write nothing. */
  readonly dry: boolean;
  /** Write nothing, and fail where there is something to change. */
  readonly check: boolean;
  readonly json: boolean;
  readonly usesGitignore: boolean;
  readonly concurrency: number | undefined;
  readonly shard: { readonly index: number; readonly count: number };
}

/** An outcome after the file was written, or not. */
interface Outcome extends FileOutcome {
  readonly isWritten: boolean;
}

function write(outcome: FileOutcome, writeChange: typeof WriteChange | undefined): Outcome {
  const { file, change } = outcome;
  if (!change || !writeChange) return { ...outcome, isWritten: false };
  const problem = writeChange(file, change);
  if (problem === undefined) return { ...outcome, isWritten: true };
  // What stays as it was is left to a person as a whole.
  return { file, reports: [], problem, isWritten: false };
}

function describe(
  { file, change, reports, problem, skipped, isWritten }: Outcome,
  paint: Paint,
): string[] {
  const lines: string[] = [];
  if (change)
    lines.push(
      `${paint("green", isWritten ? "changed" : "to change")} ${file} (${change.changedBy.join(", ")})`,
    );
  for (const { migration, pattern, reason, before, after } of reports) {
    const { line, column } = isWritten ? after : before;
    lines.push(
      `${paint("yellow", "left")} ${file}:${line}:${column} ${migration}: ${reason}`,
      `    ${paint("dim", pattern)}`,
    );
  }
  if (problem !== undefined) lines.push(`${paint("red", "not handled")} ${file}: ${problem}`);
  if (skipped !== undefined) lines.push(`${paint("dim", "skipped")} ${file}: ${skipped}`);
  return lines;
}

function toJSON({ file, change, reports, problem, skipped, isWritten }: Outcome): object {
  return {
    file,
    changed: change !== undefined,
    written: isWritten,
    migrations: change?.changedBy ?? [],
    reports: reports.map(({ migration, pattern, reason, before, after }) => ({
      migration,
      ...(isWritten ? after : before),
      pattern,
      reason,
    })),
    ...(problem === undefined ? {} : { problem }),
    ...(skipped === undefined ? {} : { skipped }),
  };
}

/**
 * Runs the migrations over files and folders, writes what changes, and says what is left.
 *
 * @returns The exit code.
 */
export async function migrate(paths: readonly string[], options: MigrateOptions): Promise<number> {
  const { run, dry, check, json, shard } = options;
  const files = findFiles(paths, options.usesGitignore)
    .map((file) => relative("", file) || file)
    .toSorted()
    .filter((_, index) => index % shard.count === shard.index);
  const outcomes: Outcome[] = [];
  const progress = new Progress(process.stderr, files.length);
  const workers = options.concurrency ?? availableParallelism();
  const isWritten = !dry && !check;
  // What takes time to load is loaded where it is needed.
  const writing = isWritten ? await import("./run/write-file.ts") : undefined;
  await migrateFiles({
    files,
    options: run,
    workers,
    onDone(count, found) {
      for (const outcome of found) outcomes.push(write(outcome, writing?.writeChange));
      progress.add(count);
    },
  });
  progress.clear();
  outcomes.sort((a, b) => (a.file < b.file ? -1 : 1));
  const summary = summarize(files.length, run.migrations, outcomes);
  if (json) {
    const shown = outcomes.filter(
      ({ change, reports, problem, skipped }) => change || reports.length > 0 || problem || skipped,
    );
    process.stdout.write(`${JSON.stringify({ files: shown.map(toJSON), summary }, null, 2)}\n`);
  } else {
    const paint = paintFor({ hasColors: streamHasColors(process.stdout) });
    const lines: string[] = [];
    const diff = dry ? await import("./run/unified-diff.ts") : undefined;
    for (const outcome of outcomes) {
      if (diff && outcome.change)
        lines.push(diff.unifiedDiff(outcome.file, outcome.change, paint).replace(/\n$/, ""));
      lines.push(...describe(outcome, paint));
    }
    lines.push(summaryTable(summary, isWritten));
    process.stdout.write(`${lines.join("\n")}\n`);
  }
  const isLeft = summary.left > 0 || summary.problems > 0 || (check && summary.changed > 0);
  return isLeft ? exitCodes.leftOver : exitCodes.done;
}

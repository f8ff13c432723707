import type { MigrationName } from "../scan.ts";
import type { FileOutcome } from "./file-outcome.ts";

/** What a run comes to. */
export interface Summary {
  readonly files: number;
  readonly changed: number;
  readonly left: number;
  readonly problems: number;
  readonly skipped: number;
  readonly migrations: Readonly<
    Record<string, { readonly changed: number; readonly left: number }>
  >;
}

/** Adds the outcomes of a run up. */
export function summarize(
  files: number,
  names: readonly MigrationName[],
  outcomes: readonly FileOutcome[],
): Summary {
  const reports = outcomes.flatMap((outcome) => outcome.reports);
  const rows = names.map((name) => {
    const changed = outcomes.filter(({ change }) => change?.changedBy.includes(name)).length;
    return [
      name,
      { changed, left: reports.filter(({ migration }) => migration === name).length },
    ] as const;
  });
  return {
    files,
    changed: outcomes.filter(({ change }) => change).length,
    left: reports.length,
    problems: outcomes.filter(({ problem }) => problem !== undefined).length,
    skipped: outcomes.filter(({ skipped }) => skipped !== undefined).length,
    migrations: Object.fromEntries(rows),
  };
}

/** The summary as a table, with the migrations that had anything to do. */
export function summaryTable(summary: Summary, isWritten: boolean): string {
  const { files, changed, left, problems, skipped, migrations } = summary;
  const heads = ["migration", isWritten ? "files changed" : "files to change", "left for you"];
  const rows = Object.entries(migrations)
    .filter(([, counts]) => counts.changed > 0 || counts.left > 0)
    .map(([name, counts]) => [name, String(counts.changed), String(counts.left)]);
  const all = [heads, ...rows, ["all", String(changed), String(left)]];
  const widths = heads.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  const lines = all.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!),
      )
      .join("  "),
  );
  const others = [`${files} files`];
  if (problems > 0) others.push(`${problems} not handled`);
  if (skipped > 0) others.push(`${skipped} skipped`);
  if (rows.length === 0 && problems === 0) others.push("nothing to do");
  const table = rows.length > 0 ? `${lines.join("\n")}\n` : "";
  return table + others.join(", ");
}

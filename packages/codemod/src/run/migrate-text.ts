import type { Edit, MigrationOptions, Report } from "../migration.ts";
import { migrations } from "../migrations.ts";
import { isAbout, mayHave, type MigrationName } from "../scan.ts";
import { offsetAfter, offsetBefore } from "../text/apply-edits.ts";
import { placeOf } from "../text/lines.ts";

/** Something that is left to a person, and where. */
export interface PlacedReport extends Pick<Report, "migration" | "pattern" | "reason"> {
  /** In the file as it was. */
  readonly before: { readonly line: number; readonly column: number };
  /** In the file as it becomes. */
  readonly after: { readonly line: number; readonly column: number };
}

/** What several migrations, one after the other, make of a text. */
export interface MigratedText {
  readonly code: string;
  /** Those that changed something. */
  readonly changedBy: readonly MigrationName[];
  readonly reports: readonly PlacedReport[];
}

/**
 * Runs migrations over a text.
 *
 * @throws {SyntaxError} When the text cannot be parsed.
 */
export function migrateText(
  source: string,
  names: readonly MigrationName[],
  options: MigrationOptions & { readonly file: string },
): MigratedText {
  let code = source;
  const changedBy: MigrationName[] = [];
  const passes: (readonly Edit[])[] = [];
  const found: { report: Report; pass: number }[] = [];
  for (const name of names) {
    if (!isAbout(name, options.file) || !(mayHave(name, code) || mustLook(name, options))) continue;
    const result = migrations[name](code, options);
    found.push(...result.reports.map((report) => ({ report, pass: passes.length })));
    if (result.edits.length > 0) changedBy.push(name);
    passes.push(result.edits);
    code = result.code;
  }
  const reports = found.map(({ report, pass }): PlacedReport => {
    const { migration, pattern, reason, offset, line, column } = report;
    // So it is for most, and lines take time to count.
    if (code === source) {
      return { migration, pattern, reason, before: { line, column }, after: { line, column } };
    }
    const before = passes
      .slice(0, pass)
      .reduceRight((at, edits) => offsetBefore(edits, at), offset);
    const after = passes.slice(pass).reduce((at, edits) => offsetAfter(edits, at), offset);
    return {
      migration,
      pattern,
      reason,
      before: placeOf(source, before),
      after: placeOf(code, after),
    };
  });
  return { code, changedBy, reports };
}

/** Whether our plugin may be added to a configuration that says nothing of it. */
function mustLook(name: MigrationName, { addPlugin }: MigrationOptions): boolean {
  return name === "babel-config" && addPlugin === true;
}

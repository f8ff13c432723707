import type { MigrationOptions } from "../migration.ts";
import type { MigrationName } from "../scan.ts";
import type { PlacedReport } from "./migrate-text.ts";

/** What is done with all files alike. */
export interface RunOptions extends Pick<MigrationOptions, "platform" | "addPlugin"> {
  readonly migrations: readonly MigrationName[];
  /** Bytes; larger files are left alone. */
  readonly maxSize: number;
}

/** What came of a file that one of the migrations may be about. */
export interface FileOutcome {
  readonly file: string;
  /** The text as it was and as it becomes, where something changes. */
  readonly change?: {
    readonly source: string;
    readonly code: string;
    readonly changedBy: readonly MigrationName[];
  };
  readonly reports: readonly PlacedReport[];
  /** Why the file was left alone, where a person should see to it. */
  readonly problem?: string;
  /** Why the file was left alone, where that is as it should be. */
  readonly skipped?: string;
}

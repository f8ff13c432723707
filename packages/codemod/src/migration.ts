/** A piece of the text, from `start` up to `end`, and what is put in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Something that a migration found and left to a person. */
export interface Report {
  /** The name of the migration. */
  readonly migration: string;
  /** The code that it is about: its first line, shortened. */
  readonly pattern: string;
  /** Why it was not converted, or what else has to be done. */
  readonly reason: string;
  /** Where it begins in the text that the migration was given. */
  readonly offset: number;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
}

/** What a migration makes of one file. */
export interface MigrationResult {
  /** The text with the edits done; the same string where there are none. */
  readonly code: string;
  /** In the order of the text, not overlapping. */
  readonly edits: readonly Edit[];
  readonly reports: readonly Report[];
}

export interface MigrationOptions {
  /**
   * The name of the file, which tells its language and whether it is a CommonJS module.
   *
   * @default "file.js"
   */
  readonly file?: string;
  /**
   * For `to-hand-written`: where the code will run.
   *
   * @default "web"
   */
  readonly platform?: "node" | "web";
  /**
   * For `babel-config`: add our plugin also where the other one is not listed.
   *
   * @default false
   */
  readonly addPlugin?: boolean;
}

/** A migration as a function of the text. It throws a SyntaxError when the text cannot be parsed. */
export type Migrate = (source: string, options?: MigrationOptions) => MigrationResult;

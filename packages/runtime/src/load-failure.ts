import type { failures } from "./failures.ts";

/** Why a module could not be loaded, whoever asked for it. Importers get an error of their own. */
export interface LoadFailureDetails {
  /** What is wrong, without a full stop. It ends in the name of the module, unless it is an import's own. */
  readonly problem: string;
  /** Whether it is wrong with what the importer wrote, whatever the module. */
  readonly isOfImport?: boolean;
  /** What to do about it: one sentence. */
  readonly cure?: string;
  /** The code that Node gives such an error. */
  readonly code?: string | undefined;
  /** The class of the error, where it is not plain `Error`. */
  readonly errorClass?: ErrorConstructor;
  readonly cause?: unknown;
  /** Of a JavaScript module: gives its text. */
  readonly readText?: (() => string | Promise<string>) | undefined;
}

type Failures = typeof failures;

/** A function of failures.ts and its arguments. */
export type WordlessDetails = readonly [kind: keyof Failures, ...args: unknown[]];

/** What a load fails with, whoever asked for it. */
export interface Failure extends Error {
  /** The name serves as the brand: other copies of the runtime, and other realms, see it as well. */
  readonly importPhasesFailure: LoadFailureDetails | WordlessDetails;
  /** Of a module that has a text, which is no failure to whoever asked for that: gives the text. */
  readText?: () => string | Promise<string>;
}

/** A failure in words. */
export class LoadFailure extends Error implements Failure {
  readonly importPhasesFailure: LoadFailureDetails;

  constructor(details: LoadFailureDetails) {
    super(details.problem);
    this.importPhasesFailure = details;
  }
}

/**
 * A failure that is put into words only when there is somebody to read them, by failures.ts.
 *
 * @param details - The function that has the words, and its arguments. The first of them is no value of
 *   the program's, which might not become a string.
 */
export function failure<Kind extends keyof Failures>(
  ...details: readonly [kind: Kind, ...args: Parameters<Failures[Kind]>]
): Failure {
  const [kind, subject] = details;
  return Object.assign(new Error(`${kind}: ${subject as string}`), {
    importPhasesFailure: details,
  });
}

/** What is known of a failure; nothing of what is not the runtime's own. */
export function detailsOf(error: unknown): Failure["importPhasesFailure"] | undefined {
  return (error as Failure | undefined)?.importPhasesFailure;
}

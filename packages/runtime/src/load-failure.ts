import type { failures } from "./failures.ts";

/** Why a module could not be loaded, whoever asked for it. Importers get an error of their own. */
export interface LoadFailureDetails {
  /** What is wrong, without a full stop. */
  readonly problem: string;
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
export class LoadFailure extends Error {
  /** The name serves as the brand: other copies of the runtime, and other realms, see it as well. */
  readonly importPhasesFailure: LoadFailureDetails | WordlessDetails;
  /** Of a module that has a text, which is no failure to whoever asked for that: gives the text. */
  readText?: () => string | Promise<string>;

  constructor(details: LoadFailureDetails | WordlessDetails) {
    super(Array.isArray(details) ? details.join(" ") : (details as LoadFailureDetails).problem);
    this.importPhasesFailure = details;
  }
}

/** A failure that is put into words only when there is somebody to read them, by failures.ts. */
export function failure<Kind extends keyof Failures>(
  kind: Kind,
  ...args: Parameters<Failures[Kind]>
): LoadFailure {
  return new LoadFailure([kind, ...args]);
}

/** What is known of a failure; nothing of what is not the runtime's own. */
export function detailsOf(error: unknown): LoadFailure["importPhasesFailure"] | undefined {
  return (error as LoadFailure | undefined)?.importPhasesFailure;
}

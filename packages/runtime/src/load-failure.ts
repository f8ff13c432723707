/** Why a module could not be loaded, whoever asked for it. Importers get an {@link importError}. */
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

export class LoadFailure extends Error {
  readonly details: LoadFailureDetails;

  constructor(details: LoadFailureDetails) {
    super(details.problem);
    this.details = details;
  }
}

/** The properties of every error with which an import of a source fails. */
export interface ImportErrorFields {
  code?: string;
  /** The resolved URL, or the specifier where it could not be resolved. */
  url: string;
  /** The importing module. */
  referrer: string | undefined;
}

/** One importer's own error: a load is shared by all importers, its error names one of them. */
export function importError(failure: unknown, url: string, referrer: string | undefined): unknown {
  // What `import.meta.resolve` throws names the importer already; what else there is is the program's.
  if (!(failure instanceof LoadFailure)) return failure;
  const fields: ImportErrorFields = { url, referrer };
  const { problem, cure, code, errorClass = Error, cause } = failure.details;
  const importer = referrer === undefined ? "" : ` imported from ${referrer}`;
  const message = cure === undefined ? `${problem}${importer}` : `${problem}${importer}. ${cure}`;
  if (code !== undefined) fields.code = code;
  const options = cause === undefined ? undefined : { cause };
  return Object.assign(new errorClass(message, options), fields);
}

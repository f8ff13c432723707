import { failures } from "./failures.ts";
import { detailsOf, type LoadFailureDetails, type WordlessDetails } from "./load-failure.ts";
import { describeLocation } from "./describe-location.ts";

/** The properties of every error with which an import of a source fails. */
export interface ImportErrorFields {
  code?: string;
  /** The resolved URL, or the specifier where it could not be resolved. */
  url: string;
  /** The importing module. */
  referrer: string | undefined;
}

type Words = (...args: readonly unknown[]) => LoadFailureDetails;

/**
 * One importer's own error: a load is shared by all importers, its error names one of them.
 *
 * @param globals - The global object of the importer's realm, whose errors these are.
 * @param failure - What the load fails with.
 * @param url - The URL, or the specifier where it could not be resolved.
 * @param location - Where the importing module stands.
 */
export function importError(
  globals: object,
  failure: unknown,
  url: string,
  location?: string | undefined,
): Error {
  const referrer = describeLocation(location);
  const { problem, isOfImport, cure, code, errorClass, cause } = wordsOf(detailsOf(failure)!);
  const from = referrer === undefined ? "" : ` from ${referrer}`;
  const importer = isOfImport ? `, in the import of '${url}'${from}` : from && ` imported${from}`;
  const message = cure === undefined ? `${problem}${importer}` : `${problem}${importer}. ${cure}`;
  const fields: ImportErrorFields = { url, referrer };
  if (code !== undefined) fields.code = code;
  const constructor = constructorIn(globals, errorClass?.name ?? "Error");
  const options = cause === undefined ? undefined : { cause };
  return Object.assign(new constructor(message, options), fields);
}

function wordsOf(failure: LoadFailureDetails | WordlessDetails): LoadFailureDetails {
  if (!Array.isArray(failure)) return failure as LoadFailureDetails;
  const [kind, ...args] = failure as WordlessDetails;
  return (failures[kind] as Words)(...args);
}

function constructorIn(globals: object, name: string): ErrorConstructor {
  const constructors = globals as Record<string, ErrorConstructor>;
  const ofWebAssembly = (globals as { WebAssembly?: typeof constructors }).WebAssembly ?? {};
  return constructors[name] ?? ofWebAssembly[name] ?? constructors["Error"]!;
}

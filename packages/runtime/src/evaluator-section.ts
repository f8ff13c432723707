import { BinaryReader } from "./binary-reader.ts";
import { describeLocation } from "./describe-location.ts";
import { LoadFailure } from "./load-failure.ts";
import { customSectionsOf } from "./wasm-module.ts";

/**
 * The evaluator attributes with which a WebAssembly module imports: what its custom section
 * `evaluatorattributes` says, a vector of pairs of names.
 *
 * @param module - The compiled module.
 * @param url - Where it comes from.
 * @param requests - The modules that it imports.
 * @returns Evaluator attributes by import module names. Modules that are not named have none.
 * @throws {LoadFailure} Of a LinkError, when the section is malformed, occurs twice, or has an entry
 *   that occurs twice or names a module that is not imported.
 * @see docs/evaluator-section.md
 */
export function readEvaluatorAttributes(
  module: WebAssembly.Module,
  url: string,
  requests: readonly string[],
): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  const [section, second] = customSectionsOf!(module, "evaluatorattributes");
  if (second) throw failure(url, "occurs more than once");
  if (!section) return attributes;
  let entry = "number of entries";
  try {
    const reader = new BinaryReader(new Uint8Array(section));
    const count = reader.u32();
    for (let index = 1; index <= count; index++) {
      entry = `entry ${index}`;
      const request = reader.name();
      entry += ` (${JSON.stringify(request)})`;
      const attribute = reader.name();
      if (attributes.has(request)) throw failure(url, `has two entries for one module, ${entry}`);
      if (!requests.includes(request)) {
        throw failure(url, `names a module that is not imported, ${entry}`);
      }
      attributes.set(request, attribute);
    }
    entry = "end";
    if (reader.position < section.byteLength) throw new RangeError("More bytes follow.");
  } catch (cause) {
    if (cause instanceof LoadFailure) throw cause;
    throw failure(url, `is malformed at its ${entry}`, cause);
  }
  return attributes;
}

function failure(url: string, problem: string, cause?: unknown): LoadFailure {
  return new LoadFailure({
    errorClass: WebAssembly.LinkError as unknown as ErrorConstructor,
    problem: `${describeLocation(url)}: The custom section "evaluatorattributes" ${problem}`,
    cure: "Write it anew with `npx import-phases annotate`.",
    cause,
  });
}

import { failure } from "./load-failure.ts";
import { withNullableStrings } from "./nullable-strings.ts";
import { refuseWrongBuiltinType } from "./builtin-types.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** Binaries in which builtins no longer have their own types, which have been checked before. */
export const mended: WeakSet<object> = new WeakSet();

/** (module (type (func (result (ref extern))))) */
const needsReferenceTypes = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 6, 1, 96, 0, 1, 100, 111);

/**
 * A binary that an engine refuses, in terms of the types that older engines have.
 *
 * @param url - Where it comes from.
 * @param error - What the engine says of it.
 * @param input - The binary, or the response that was compiled while it came in.
 * @throws {LoadFailure} When the binary cannot be mended, or did not come in.
 */
export function mendBinary(url: string, error: unknown, input: Bytes | Response): Bytes {
  const { name = "" } = Object(error) as Partial<Error>;
  // It broke off.
  if (name === "TypeError" && "body" in input) throw failure("notFetched", url, error);
  // What is no failure of a compilation is the engine's or the policy's own.
  if (!/^(?:Compile|Link)Error$/.test(name)) throw error;
  const bytes = "body" in input ? undefined : input;
  const nullable = bytes && forEngineWithoutStrings(bytes);
  if (!nullable) throw failure("notCompiled", url, error as Error, bytes);
  refuseWrongBuiltinType(url, bytes);
  mended.add(nullable);
  return nullable;
}

function forEngineWithoutStrings(bytes: Bytes): Bytes | undefined {
  try {
    if (WebAssembly.validate(needsReferenceTypes)) return undefined;
    const nullable = withNullableStrings(bytes);
    return WebAssembly.validate(nullable) ? nullable : undefined;
  } catch {
    return undefined;
  }
}

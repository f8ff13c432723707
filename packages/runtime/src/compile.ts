import { LoadFailure } from "./load-failure.ts";
import { withNullableStrings } from "./nullable-strings.ts";
import { toModuleSource } from "./wasm-source.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * WebAssembly ESM integration compiles sources with the JS string builtins. Engines that have none
 * ignore the option. TypeScript's DOM library does not know it yet.
 */
const compileOptions = {
  builtins: ["js-string"],
  importedStringConstants: "wasm:js/string-constants",
} as unknown as undefined;

/**
 * Compiles a binary at once.
 *
 * @param name - How messages call the file.
 * @param bytes - The binary.
 */
export function compileSync(name: string, bytes: Bytes): object {
  try {
    return toModuleSource(new WebAssembly.Module(bytes, compileOptions), name, bytes);
  } catch (error) {
    const nullable = forEngineWithoutStrings(error, bytes);
    if (!nullable) throw compileFailure(name, error, bytes);
    return toModuleSource(new WebAssembly.Module(nullable, compileOptions), name, bytes);
  }
}

/** {@link compileSync} without holding up the thread. */
export async function compile(name: string, bytes: Bytes): Promise<object> {
  try {
    return toModuleSource(await WebAssembly.compile(bytes, compileOptions), name, bytes);
  } catch (error) {
    const nullable = forEngineWithoutStrings(error, bytes);
    if (!nullable) throw compileFailure(name, error, bytes);
    return toModuleSource(await WebAssembly.compile(nullable, compileOptions), name, bytes);
  }
}

/** Compiles a response while it comes in. */
export async function compileResponse(name: string, response: Response): Promise<object> {
  try {
    return toModuleSource(await WebAssembly.compileStreaming(response, compileOptions), name);
  } catch (error) {
    throw compileFailure(name, error);
  }
}

/** (module (type (func (result (ref extern))))) */
const needsReferenceTypes = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 6, 1, 96, 0, 1, 100, 111);

/** A binary that an engine refuses, in terms of the types that older engines have. */
function forEngineWithoutStrings(error: unknown, bytes: Bytes): Bytes | undefined {
  if (!(error instanceof WebAssembly.CompileError)) return undefined;
  try {
    if (WebAssembly.validate(needsReferenceTypes)) return undefined;
    const nullable = withNullableStrings(bytes);
    return WebAssembly.validate(nullable) ? nullable : undefined;
  } catch {
    return undefined;
  }
}

const cures: readonly (readonly [RegExp, string])[] = [
  [/^$/, "The file is empty: build or download it again."],
  [/^version https:\/\/git-lfs/, "The file is a Git LFS pointer: run `git lfs pull`."],
  [/^\s*\(\s*module/, "The file is WebAssembly text: assemble it, as with `wat2wasm`."],
  [/^\s*</, "The file is a page of HTML or XML: check what stands at this URL."],
  [/^\0asm/, "The file is damaged, or needs what this engine does not have."],
];

/**
 * The failure of a compilation, with the cure that the beginning of the bytes suggests. `bytes` is
 * absent where a response was compiled while it came in.
 */
function compileFailure(name: string, cause: unknown, bytes?: Uint8Array): unknown {
  // V8 12 refuses a wrong builtin with a LinkError.
  const { CompileError, LinkError } = WebAssembly;
  if (!(cause instanceof CompileError || cause instanceof LinkError)) return cause;
  const beginning = bytes && String.fromCharCode(...bytes.subarray(0, 24));
  const known = cures.find(([pattern]) => beginning !== undefined && pattern.test(beginning));
  return new LoadFailure({
    errorClass: CompileError as unknown as ErrorConstructor,
    problem: `${name}: ${cause.message}`,
    cure: known?.[1] ?? "The file is not WebAssembly: check that the specifier names the binary.",
    cause,
  });
}

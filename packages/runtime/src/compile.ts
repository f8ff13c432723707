import { LoadFailure } from "./load-failure.ts";

/**
 * WebAssembly ESM integration compiles sources with the JS string builtins. Engines that have none
 * ignore the option. TypeScript's DOM library does not know it yet.
 */
export const compileOptions = {
  builtins: ["js-string"],
  importedStringConstants: "wasm:js/string-constants",
} as unknown as undefined;

const cures: readonly (readonly [RegExp, string])[] = [
  [/^$/, "The file is empty: build or download it again."],
  [/^version https:\/\/git-lfs/, "The file is a Git LFS pointer: run `git lfs pull`."],
  [/^\s*\(\s*module/, "The file is WebAssembly text: assemble it, as with `wat2wasm`."],
  [/^\s*</, "The file is a page of HTML or XML: check what stands at this URL."],
  [/^\0asm/, "The file is damaged or cut off: build or download it again."],
];

/**
 * The failure of a compilation, with the cure that the beginning of the bytes suggests. `bytes` is
 * absent where a response was compiled while it came in.
 */
export function compileFailure(name: string, cause: unknown, bytes?: Uint8Array): unknown {
  if (!(cause instanceof WebAssembly.CompileError)) return cause;
  const beginning = bytes && String.fromCharCode(...bytes.subarray(0, 24));
  const known = cures.find(([pattern]) => beginning !== undefined && pattern.test(beginning));
  return new LoadFailure({
    errorClass: WebAssembly.CompileError as unknown as ErrorConstructor,
    problem: `${name}: ${cause.message}`,
    cure: known?.[1] ?? "The file is not WebAssembly: check that the specifier names the binary.",
    cause,
  });
}

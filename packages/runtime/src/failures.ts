import { describeLocation } from "./describe-location.ts";
import type { LoadFailureDetails } from "./load-failure.ts";
import { URL } from "./resolve.ts";
import type { ResponseHead } from "./platform-types.ts";
import { hasSourcelessType, isJavaScriptType, mediaTypeOf } from "./sourceless.ts";

const cures: readonly (readonly [RegExp, string])[] = [
  [/^$/, "The file is empty: build or download it again."],
  [/^version https:\/\/git-lfs/, "The file is a Git LFS pointer: run `git lfs pull`."],
  [/^\s*\(\s*module/, "The file is WebAssembly text: assemble it, as with `wat2wasm`."],
  [/^\s*</, "The file is a page of HTML or XML: check what stands at this URL."],
  [/^\0asm/, "The file is damaged, or needs what this engine does not have."],
];

/** The words of failures, for `failure()` of load-failure.ts. */
export const failures = {
  /** A specifier that nothing can resolve. */
  unresolvable(specifier: string, cause?: unknown): LoadFailureDetails {
    return {
      errorClass: TypeError,
      problem: `Failed to resolve module specifier '${specifier}'`,
      // Contexts of Node's `vm` have none, unless they are given it.
      ...((URL as unknown) === undefined && {
        cure: "This context has no global `URL`: give it one.",
      }),
      cause,
    };
  },

  /** Options of an import that are not what the language asks for. */
  wrongOptions(name?: string): LoadFailureDetails {
    const what = name === undefined ? "second argument" : `option \`${name}\``;
    return { errorClass: TypeError, isOfImport: true, problem: `The ${what} must be an object` };
  },

  /** An evaluator attribute that none has. */
  unknownEvaluator(url: string, attribute: string, known: readonly string[]): LoadFailureDetails {
    return {
      errorClass: TypeError,
      problem: `There is no evaluator "${attribute}" for '${url}'`,
      cure: `There are "${known.join('", "')}": define others with \`defineEvaluator\`, or in the option \`evaluators\` of @import-phases/babel-plugin.`,
    };
  },

  wrongEvaluator(): LoadFailureDetails {
    return { errorClass: TypeError, isOfImport: true, problem: "The option `as` must be a string" };
  },

  /** An evaluator that is asynchronous, where nobody can wait. */
  evaluatorWaits(url: string, attribute: string): LoadFailureDetails {
    return {
      errorClass: TypeError,
      problem: `Cannot wait here for the evaluator "${attribute}" of '${url}'`,
      cure: 'Give it an `evaluateSync`, or set the option `platform: "universal"` of @import-phases/babel-plugin.',
    };
  },

  noEvaluation(url: string, attribute: string): LoadFailureDetails {
    return {
      errorClass: TypeError,
      problem: `The evaluator "${attribute}" gave no object for '${url}'`,
      cure: "Give one, whose properties are the exports.",
    };
  },

  unexpectedPromise(url: string, attribute: string): LoadFailureDetails {
    return {
      errorClass: TypeError,
      problem: `The \`evaluateSync\` of the evaluator "${attribute}" gave a promise for '${url}'`,
      cure: "Call the function `evaluate`, or have it give the object.",
    };
  },

  /** An evaluation that asks for its own result. */
  evaluatesItself(url: string, attribute: string): LoadFailureDetails {
    return {
      errorClass: ReferenceError,
      problem: `The evaluator "${attribute}" needs its own result for '${url}'`,
      cure: "Have it read the `bytes` or the `text` that it gets.",
    };
  },

  /** What `"wasm-module"` cannot evaluate. */
  notWebAssembly(url: string): LoadFailureDetails {
    return {
      errorClass: TypeError,
      problem: `The evaluator "wasm-module" is for WebAssembly only, not for '${url}'`,
      cure: "Check the specifier, or name another evaluator.",
    };
  },

  /** Names that a declaration imports, and a namespace does not have. */
  missingExports(
    module: string,
    missing: readonly string[],
    present: readonly string[],
  ): LoadFailureDetails {
    return {
      errorClass: SyntaxError,
      problem: `The requested module ${module} does not provide an export named '${missing.join("', '")}'`,
      cure: `It provides ${present.map((name) => `'${name}'`).join(", ") || "none"}.`,
    };
  },

  /** An attribute: none is supported, and none may be anything but a string. */
  wrongAttribute(key: string, value: unknown): LoadFailureDetails {
    if (typeof value !== "string") {
      const problem = `The import attribute "${key}" must be a string`;
      return { errorClass: TypeError, isOfImport: true, problem };
    }
    return {
      errorClass: TypeError,
      code: "ERR_IMPORT_ATTRIBUTE_UNSUPPORTED",
      isOfImport: true,
      problem: `Import attribute "${key}" with value "${value}" is not supported in the source phase`,
      cure: "Remove it.",
    };
  },

  /**
   * A module that has no source.
   *
   * @see https://tc39.es/proposal-source-phase-imports/#sec-source-text-module-record-initialize-environment
   */
  sourceless(url: string): LoadFailureDetails {
    return {
      errorClass: SyntaxError,
      code: "ERR_SOURCE_PHASE_NOT_DEFINED",
      problem: `Source phase import object is not defined for module '${url}'`,
      cure: "Remove `source` to import the module itself.",
    };
  },

  notFetched(url: string, cause: unknown): LoadFailureDetails {
    return {
      errorClass: TypeError,
      problem: `Failed to fetch module '${url}'`,
      cure: "Check the URL, the network and the page's policies.",
      cause,
    };
  },

  /** A response that is none of success, or not WebAssembly. */
  wrongResponse(url: string, response: ResponseHead): LoadFailureDetails {
    if (!response.ok) {
      return {
        errorClass: TypeError,
        problem: `Failed to fetch module '${url}'`,
        cure: `The server answered ${response.status}.`,
      };
    }
    const mediaType = mediaTypeOf(response);
    if (isJavaScriptType(mediaType) || hasSourcelessType(mediaType)) {
      return failures.sourceless(url);
    }
    return {
      errorClass: TypeError,
      problem: `The server sent "${mediaType}" in the place of "application/wasm" for '${url}'`,
      cure: "Check what stands at this URL, and the media type that the server has for `.wasm`.",
    };
  },

  encodedSeparator(url: string): LoadFailureDetails {
    return {
      errorClass: TypeError,
      code: "ERR_INVALID_MODULE_SPECIFIER",
      problem: `Module URL '${url}' must not include encoded "/" or "\\" characters`,
    };
  },

  /** A file that cannot be read. */
  unreadable(url: string, cause: unknown): LoadFailureDetails {
    const path = describeLocation(url)!;
    const { code, message } = cause as { code?: string; message?: string };
    if (code === "EISDIR") return failures.folder(path, cause);
    // The last is said of paths with a null character.
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ERR_INVALID_ARG_VALUE") {
      return {
        code: "ERR_MODULE_NOT_FOUND",
        problem: `Cannot find module '${path}'`,
        cure: /[\\/]node_modules[\\/]/.test(path)
          ? "Check the path within the package."
          : "Check the path; if the importing file was compiled into another folder, copy the file there too, as with `babel --copy-files`.",
        cause,
      };
    }
    return { code, problem: `Cannot read '${path}': ${message}`, cause };
  },

  folder(path: string, cause?: unknown): LoadFailureDetails {
    return {
      code: "ERR_UNSUPPORTED_DIR_IMPORT",
      problem: `Directory import '${path}' is not supported resolving ES modules`,
      cure: "Name the file.",
      cause,
    };
  },

  /**
   * What an engine does not compile, with the cure that the beginning of the bytes suggests. `bytes` is
   * absent where a response was compiled while it came in.
   */
  notCompiled(url: string, cause: Error, bytes?: Uint8Array): LoadFailureDetails {
    const beginning = bytes && String.fromCharCode(...bytes.subarray(0, 24));
    const known = cures.find(([pattern]) => beginning !== undefined && pattern.test(beginning));
    return {
      // V8 12 refuses a wrong builtin with a LinkError.
      errorClass: WebAssembly.CompileError as unknown as ErrorConstructor,
      problem: `${describeLocation(url)}: ${cause.message}`,
      cure: known?.[1] ?? "The file is not WebAssembly: check that the specifier names the binary.",
      cause,
    };
  },

  /** What a declaration imports from WebAssembly that has no such export. */
  missingName(url: string, name: string): LoadFailureDetails {
    return {
      errorClass: SyntaxError,
      problem: `The requested module '${url}' does not provide an export named '${name}'`,
    };
  },

  /** JSON that WebAssembly imports: it has no way to say so. */
  attributeMissing(url: string): LoadFailureDetails {
    return {
      errorClass: TypeError,
      code: "ERR_IMPORT_ATTRIBUTE_MISSING",
      problem: `Module '${url}' needs an import attribute of "type: json", which WebAssembly cannot give`,
      cure: "Import a JavaScript module that exports what the file holds.",
    };
  },

  /** WebAssembly that cannot be linked with what it imports. */
  notLinked(url: string, cause: Error): LoadFailureDetails {
    return {
      errorClass: WebAssembly.LinkError as unknown as ErrorConstructor,
      problem: `Cannot link ${describeLocation(url)}: ${cause.message}`,
      cause,
    };
  },

  /** What WebAssembly imports from a module that has no such export. */
  missingImport(
    importer: string,
    { module, name }: { module: string; name: string },
    url: string | undefined,
  ): LoadFailureDetails {
    const place = url === undefined ? "" : ` (${describeLocation(url)})`;
    return {
      errorClass: WebAssembly.LinkError as unknown as ErrorConstructor,
      problem: `Cannot link ${describeLocation(importer)}: it imports "${name}" from "${module}"${place}, which has no such export`,
      cure: "Export it there, or check which build the binary belongs to.",
    };
  },
};

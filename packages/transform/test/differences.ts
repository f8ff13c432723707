import { instanceDifferences } from "./instance-differences.ts";

/** Runs of the differential programs that print something else than SPEC.md's rules ask for. */
export interface Difference {
  readonly reason: string;
  /** A format, `native` or `lowered`; a Node may follow: `native 26`. */
  readonly on: readonly string[];
  /** What is printed there, by program. A program's name begins with the rule. */
  readonly printed: Readonly<Record<string, string>>;
}

const refusedBySyntax = "exit 1: SyntaxError\n";
const ranTooEarly = "sibling runs\nError ERR_MODULE_NOT_FOUND\n";

/** All that are known. Whatever is not here, is the same wherever a program runs. */
export const differences: readonly Difference[] = [
  {
    reason: "V8 refuses attributes, options and a trailing comma in the source phase (X2).",
    on: ["native"],
    printed: {
      "options/D3 a comma at the end": refusedBySyntax,
      "options/E11 ToString fails before the options do": refusedBySyntax,
      "options/E11 a second argument that throws, throws at once": refusedBySyntax,
      "options/E11 attributes that nobody supports": refusedBySyntax,
      "options/E11 getters that throw reject": refusedBySyntax,
      "options/E11 nothing, and no attributes": refusedBySyntax,
      "options/E11 the order of what is evaluated": refusedBySyntax,
      "options/E11 what is no options bag": refusedBySyntax,
      "options/S14 attributes that nobody supports": "SyntaxError\n",
      "options/S14 empty attributes": refusedBySyntax,
    },
  },
  {
    reason: "V8 refuses these names, which the grammar allows (X3).",
    on: ["native"],
    printed: { "bindings/S10 async, of, get and set are names": refusedBySyntax },
  },
  {
    reason:
      "JSON and CSS have no source (X1). Node first wants an attribute that V8 does not parse here, and knows no CSS.",
    on: ["native"],
    printed: {
      "errors/E7 JSON and CSS have no source":
        "json TypeError ERR_IMPORT_ATTRIBUTE_MISSING\n" +
        "css TypeError ERR_UNKNOWN_FILE_EXTENSION\n" +
        "data json TypeError ERR_IMPORT_ATTRIBUTE_MISSING\n",
    },
  },
  {
    reason: "Node 26 takes a path that ends in a slash for a folder before it looks.",
    on: ["native 26"],
    printed: {
      "errors/E8 a file with a slash at its end": "slash Error ERR_UNSUPPORTED_DIR_IMPORT\n",
    },
  },
  {
    reason: "Which of several errors is reported is left open, and Node 24 and 26 differ.",
    on: ["native 24", "universal"],
    printed: {
      "errors/E8 the first of several errors": "TypeError ERR_PACKAGE_IMPORT_NOT_DEFINED\n",
    },
  },
  {
    reason: "Only `require.resolve` resolves packages in CommonJS: by `require` conditions.",
    on: ["commonjs"],
    printed: {
      "errors/E8 packages have conditions for imports": "[ 'require' ]\ntrue\n",
    },
  },
  {
    reason: "`require.resolve` resolves packages in CommonJS: a query is no part of the subpath.",
    on: ["commonjs"],
    printed: {
      "errors/E8 package exports that match": ["pattern", "default", "node", "query"]
        .map((name) => `${name} [object WebAssembly.Module]\n`)
        .join(""),
    },
  },
  {
    reason: "`require.resolve` resolves packages in CommonJS: a folder is as good as missing.",
    on: ["commonjs"],
    printed: {
      "errors/E8 package exports that are not there":
        "not exported Error ERR_PACKAGE_PATH_NOT_EXPORTED\n" +
        "not there Error ERR_MODULE_NOT_FOUND\n" +
        "null Error ERR_PACKAGE_PATH_NOT_EXPORTED\n" +
        "outside Error ERR_INVALID_PACKAGE_TARGET\n" +
        "main Error ERR_PACKAGE_PATH_NOT_EXPORTED\n" +
        "no exports, folder Error ERR_MODULE_NOT_FOUND\n" +
        "no exports, no extension Error ERR_MODULE_NOT_FOUND\n" +
        "no exports, main Error ERR_MODULE_NOT_FOUND\n",
    },
  },
  {
    reason: "Babel's CommonJS has no dead zone for exports.",
    on: ["commonjs"],
    printed: { "exports/E14 export default is a snapshot": "undefined\n" },
  },
  {
    reason: "Universal modules wait in a top-level await, and meanwhile others run.",
    on: ["universal"],
    printed: {
      "order/E6 importing waits for nothing":
        "b\na object\nmicrotask of a\nmain\nmicrotask of main\n",
      "order/E6 siblings run in their order": "c\nb\na object\nmain object\n",
    },
  },
  {
    reason: "Not done: static loads fail when the importing module evaluates.",
    on: ["module", "universal"],
    printed: {
      "not done/E8 errors come before anything runs": ranTooEarly,
      "not done/E8 errors of dependencies come before anything runs": ranTooEarly,
    },
  },
  {
    reason: "Not done: CommonJS loads ahead of a file's own requires, and of no other's.",
    on: ["commonjs"],
    printed: { "not done/E8 errors of dependencies come before anything runs": ranTooEarly },
  },
  {
    reason: "Not done: a peer in a cycle that runs first finds the binding in its dead zone.",
    on: ["module", "universal"],
    printed: {
      "not done/E6 a cycle peer that calls back has the binding": "ReferenceError\n",
      "not done/E6 a cycle peer that runs first has the binding": "ReferenceError\n",
    },
  },
  {
    reason: "Not done: code in strings is not compiled.",
    on: ["lowered 20", "lowered 22"],
    printed: {
      "not done/E13 code in direct eval": "SyntaxError\n",
      "not done/E13 code in indirect eval and new Function": "SyntaxError\nSyntaxError\n",
    },
  },
  {
    reason:
      "Not done: one source from two modules is ambiguous to `export *`. V8 has it so too (X5).",
    on: ["module", "universal", "native"],
    printed: { "not done/E15 one source through two export stars": "SyntaxError\n" },
  },
  ...instanceDifferences,
];

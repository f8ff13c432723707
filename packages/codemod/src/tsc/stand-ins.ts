/**
 * What stands for phases in the text that TypeScript reads. Each is as long as what it stands for, so
 * that every position stays true, and nothing that a program would write itself.
 */

/** The last character of the specifier of a source: what kind of source it is, or that there is no such file. */
export const sourceMarks = {
  wasm: "\x15",
  javascript: "\x16",
  either: "\x17",
  missing: "\x18",
} as const;

export type SourceKind = keyof typeof sourceMarks;

/** For `import.source` of `import.source()`. */
export const sourceFunction = "import_source";
/** The same, where a line ends within `import.source`: for its `source`. */
export const shortSourceFunction = "$ource";
/** For the `import` of an `import()` that TypeScript would refuse, or give the wrong type. */
export const importFunction = "$mport";
/** The beginning of the specifier of what is evaluated by an evaluator; its attribute follows. */
export const evaluatorScheme = "as:";

/**
 * The types of the stand-ins. They are read as a part of TypeScript's own `lib.es5.d.ts`, which is in
 * every program, however it is configured.
 */
export const declarations: string = `
declare namespace importPhases {
  type WasmSource = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Module } } } ? Module : object;
  interface ModuleSource { readonly " module source"?: never; }
  type JavaScriptFile = \`\${string}.\${"" | "c" | "m"}\${"j" | "t"}s\${"" | "x"}\`;
}
declare module "*${sourceMarks.wasm}" { const source: importPhases.WasmSource; export default source; }
declare module "*${sourceMarks.javascript}" { const source: importPhases.ModuleSource; export default source; }
declare module "*${sourceMarks.either}" { const source: importPhases.WasmSource | importPhases.ModuleSource; export default source; }
declare module "${evaluatorScheme}wasm-module" { const source: importPhases.WasmSource; export default source; }
declare function ${sourceFunction}(specifier: \`\${string}.wasm\${"" | \`?\${string}\` | \`#\${string}\`}\`, options?: ImportCallOptions): Promise<importPhases.WasmSource>;
declare function ${sourceFunction}(specifier: importPhases.JavaScriptFile, options?: ImportCallOptions): Promise<importPhases.ModuleSource>;
declare function ${sourceFunction}(specifier: unknown, options?: ImportCallOptions): Promise<importPhases.WasmSource | importPhases.ModuleSource>;
declare const ${shortSourceFunction}: typeof ${sourceFunction};
declare function ${importFunction}(specifier: string | importPhases.WasmSource | importPhases.ModuleSource, options?: ImportCallOptions): Promise<any>;
interface ImportCallOptions { as?: string; }
interface WorkerOptions { as?: string; }
`;

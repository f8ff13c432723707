/** What decides, without parsing, whether a migration has anything to do with a file. */
interface Scan {
  readonly description: string;
  /** Whether the text may have what the migration is about. */
  readonly pattern: RegExp;
  /** Which files it is about, by their names; programs where it does not say. */
  readonly files?: RegExp;
  /** Run only when it is named. */
  readonly isReverse?: true;
}

/** The names of the migrations. */
export type MigrationName =
  | "evaluator-attribute"
  | "import-reflection"
  | "vite-init"
  | "wasm-default-import"
  | "compile-streaming"
  | "node-read-file"
  | "babel-config"
  | "to-hand-written";

const scans: Readonly<Record<MigrationName, Scan>> = {
  "evaluator-attribute": {
    description: '`as "wasm-module"`',
    pattern: /\bas\b[^;]{0,200}?["']wasm-module["']/,
  },
  "import-reflection": {
    description: "`import module x from …`",
    pattern: /\bimport\b(?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/.*)*module\b/,
  },
  "vite-init": {
    description: 'Vite\'s `import init from "./x.wasm?init"`',
    pattern: /\.wasm\?init["']/,
  },
  "wasm-default-import": {
    description: 'Cloudflare\'s `import m from "./x.wasm"` and Vercel\'s `"./x.wasm?module"`',
    pattern: /\bimport\b[^;]*?\.wasm(?:\?module)?["']/,
  },
  "compile-streaming": {
    description: "`fetch` and `WebAssembly.compileStreaming` and its like",
    pattern: /\bWebAssembly\b[^]*?\b(?:compile|instantiate|Module\b)/,
  },
  "node-read-file": {
    description: "`readFileSync` or `readFile` and `new WebAssembly.Module` and its like",
    pattern: /\bWebAssembly\b[^]*?\b(?:compile|instantiate|Module\b)/,
  },
  "babel-config": {
    description:
      "Babel's configuration: `@babel/plugin-proposal-import-wasm-source` becomes `@import-phases`",
    pattern: /proposal-import-wasm-source/,
    files:
      /(?:^|[\\/])(?:\.babelrc(?:\.(?:json|[cm]?js|cts))?|babel\.config\.(?:json|[cm]?[jt]s)|package\.json)$/,
  },
  "to-hand-written": {
    description: "The other way: `import source` becomes loading by hand",
    pattern: /\bimport\b[^;]*?\bsource\b/,
    isReverse: true,
  },
};

/** The names of all migrations, in the order that they are run in. */
export const migrationNames = Object.keys(scans) as readonly MigrationName[];

/** Those that are run where none is named. */
export const defaultMigrations: readonly MigrationName[] = migrationNames.filter(
  (name) => !scans[name].isReverse,
);

/** What a migration is about, in a few words. */
export function descriptionOf(name: MigrationName): string {
  return scans[name].description;
}

/** Programs, as the migrations read them. */
export const programFile: RegExp = /\.[cm]?[jt]sx?$/;

/** Whether a migration is about files of this name. */
export function isAbout(name: MigrationName, file: string): boolean {
  return (scans[name].files ?? programFile).test(file);
}

/** Whether a text may have what a migration is about. */
export function mayHave(name: MigrationName, text: string): boolean {
  return scans[name].pattern.test(text);
}

/** What all patterns need, so that the one look at most files is a short one. */
export function mayHaveAny(text: string): boolean {
  return (
    text.includes("WebAssembly") ||
    text.includes(".wasm") ||
    text.includes("wasm-module") ||
    text.includes("wasm-source") ||
    (text.includes("import") && mayHave("import-reflection", text)) ||
    text.includes("import.source") ||
    text.includes("import source")
  );
}

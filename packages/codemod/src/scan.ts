/** What decides, without parsing, whether a migration has anything to do with a file. */
interface Scan {
  readonly description: string;
  /** What the pattern has in it, which is quicker to look for. */
  readonly word: string;
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
    word: "wasm-module",
    pattern: /\bas\b[^;]{0,200}?["']wasm-module["']/,
  },
  "import-reflection": {
    description: '`import module x from …` and `import(…, { reflect: "module" })`',
    word: "module",
    pattern:
      /\bimport\b(?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/.*)*module\b|\breflect\b["']?\s*\]?\s*:\s*["']module["']/,
  },
  "vite-init": {
    description: 'Vite\'s `import init from "./x.wasm?init"`',
    word: ".wasm?init",
    pattern: /\.wasm\?init["'`]/,
  },
  "wasm-default-import": {
    description: 'Cloudflare\'s `import m from "./x.wasm"` and Vercel\'s `"./x.wasm?module"`',
    word: ".wasm",
    pattern:
      /\b(?:from|import|require)(?:[\s(]|\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/.*)*["'`][^"'`\n]*\.wasm(?:\?module)?["'`]/,
  },
  "compile-streaming": {
    description: "`fetch` and `WebAssembly.compileStreaming` and its like",
    word: "WebAssembly",
    pattern: /\b(?:compile|instantiate|Module\b)/,
  },
  "node-read-file": {
    description: "`readFileSync` or `readFile` and `new WebAssembly.Module` and its like",
    word: "WebAssembly",
    pattern: /\b(?:compile|instantiate|Module\b)/,
  },
  "babel-config": {
    description:
      "Babel's configuration: `@babel/plugin-proposal-import-wasm-source` becomes `@import-phases`",
    word: "proposal-import-wasm-source",
    pattern: /proposal-import-wasm-source/,
    files:
      /(?:^|[\\/])(?:\.babelrc(?:\.(?:json|[cm]?js|cts))?|babel\.config\.(?:json|[cm]?[jt]s)|package\.json)$/,
  },
  "to-hand-written": {
    description: "The other way: `import source` becomes loading by hand",
    word: "source",
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
  const { word, pattern } = scans[name];
  return text.includes(word) && pattern.test(text);
}

/** Whether a text may have what one of some migrations is about. One look at most texts is enough. */
export function mayHaveAny(names: readonly MigrationName[], text: string): boolean {
  if (text.includes("wasm") || text.includes("WebAssembly")) return true;
  return names.some((name) => isForAllPrograms(name) && mayHave(name, text));
}

/** Whether a migration is about more than WebAssembly. */
function isForAllPrograms(name: MigrationName): boolean {
  return name === "import-reflection" || name === "to-hand-written";
}

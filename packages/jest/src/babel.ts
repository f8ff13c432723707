import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import importPhases from "@import-phases/babel-plugin";
import { wasmContentsFor } from "./wasm-contents.ts";

type Require = ReturnType<typeof createRequire>;

/** The options of a file, as Babel has put them together. */
interface BabelOptions {
  readonly plugins?: readonly { readonly key?: string }[];
}

/** What is used of `@babel/core`. */
interface Babel {
  loadOptionsSync(options: object): BabelOptions | null;
  loadOptionsAsync(options: object): Promise<BabelOptions | null>;
}

/** What Jest tells a transformer about the file. */
export interface TransformOptions {
  readonly config: { readonly cwd: string; readonly rootDir: string };
}

type Transform<Result> = (text: string, path: string, options: TransformOptions) => Result;

/** What Jest asks of a transformer. */
export interface Transformer {
  readonly canInstrument: boolean;
  readonly getCacheKey: Transform<string>;
  readonly getCacheKeyAsync: Transform<Promise<string>>;
  readonly process: Transform<object>;
  readonly processAsync: Transform<Promise<object>>;
}

type CreateTransformer = (options?: object) => Transformer;

const require: Require = createRequire(import.meta.url);
const babelJestFile = require.resolve("babel-jest");
const babelJest = require(babelJestFile) as { createTransformer: CreateTransformer };
/** The one that babel-jest has: its caches are of use only there. */
const babel = createRequire(babelJestFile)("@babel/core") as Babel;

/** What a file without import phases and WebAssembly has none of. */
const mayHavePhases = /\bsource\b|\bas\b|\.wasm\b|\bWorker\b|\bimport\s*[(/]/;

const versions = ["@import-phases/babel-plugin", "@import-phases/runtime", "@import-phases/jest"]
  .map((name) => (require(`${name}/package.json`) as { version: string }).version)
  .join();

/**
 * Makes babel-jest with the plugin `@import-phases/babel-plugin`. Where the project's own configuration
 * has the plugin, that one is at work, with its options.
 *
 * @param options - Babel's options, as babel-jest takes them.
 */
export function createTransformer(
  options: { readonly plugins?: readonly unknown[] } = {},
): Transformer {
  const plugins = [...(options.plugins ?? []), [importPhases, {}]];
  const plain = babelJest.createTransformer(options);
  const added = babelJest.createTransformer({ ...options, plugins });

  function optionsOf(path: string, { config }: TransformOptions): object {
    const { cwd, rootDir } = config;
    return { cwd, root: rootDir, caller: { name: "babel-jest" }, ...options, filename: path };
  }

  return {
    canInstrument: true,
    getCacheKey: (...file) => keyOf(plain.getCacheKey(...file), file),
    getCacheKeyAsync: async (...file) => keyOf(await plain.getCacheKeyAsync(...file), file),
    process(text, path, jest) {
      const hasOwn = !mayHavePhases.test(text) || hasPlugin(tryLoad(optionsOf(path, jest)));
      return (hasOwn ? plain : added).process(text, path, jest);
    },
    async processAsync(text, path, jest) {
      const hasOwn =
        !mayHavePhases.test(text) || hasPlugin(await tryLoadAsync(optionsOf(path, jest)));
      return (hasOwn ? plain : added).processAsync(text, path, jest);
    },
  };
}

/** The key of what babel-jest makes, and of what makes it. */
function keyOf(key: string, [text, path]: Parameters<Transform<unknown>>): string {
  const parts = [versions, key, wasmContentsFor(text, path)];
  return createHash("sha1").update(parts.join("\0")).digest("hex").slice(0, 32);
}

function hasPlugin(options: BabelOptions | null): boolean {
  return options?.plugins?.some(({ key }) => key === "import-phases") ?? false;
}

/** What is wrong with the configuration, babel-jest says. */
function tryLoad(options: object): BabelOptions | null {
  try {
    return babel.loadOptionsSync(options);
  } catch {
    return null;
  }
}

async function tryLoadAsync(options: object): Promise<BabelOptions | null> {
  try {
    return await babel.loadOptionsAsync(options);
  } catch {
    return null;
  }
}

const transformer: { readonly createTransformer: CreateTransformer } = { createTransformer };
export default transformer;

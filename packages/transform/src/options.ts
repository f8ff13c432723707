const platforms = ["auto", "node", "web", "universal", "workerd"] as const;
const globalsModes = ["install", "pure"] as const;

/** Where compiled programs run. */
export type Platform = (typeof platforms)[number];

/** The options of the plugin. */
export interface Options {
  /**
   * Where the output runs: `"node"` loads synchronously, `"web"` and `"universal"` wait in a
   * top-level await, and `"workerd"` leaves the loading to the platform, as on edge runtimes that
   * forbid compiling. `"auto"` decides by Babel's targets and the output's module format.
   *
   * @default "auto"
   */
  platform?: Platform;
  /**
   * The evaluators for `as "…"`: for each attribute the specifier of the module that implements it,
   * or that and the names that its namespaces have, which `export *` needs. The module exports
   * `evaluate` or `evaluateSync`, or both, and `exports`, as `defineEvaluator` of the runtime takes
   * them; files that use the attribute import it. Specifiers that begin with a dot are relative to
   * the configuration. `"runtime"` lets any attribute pass: the program defines them itself.
   * `"wasm-module"` is always there.
   *
   * @default {}
   */
  evaluators?: "runtime" | Readonly<Record<string, string | EvaluatorOptions>>;
  /**
   * Whether `import … from "./x.wasm"` is compiled to an instance of the WebAssembly module. A
   * specifier with a query, such as `?init`, is left to the bundler in any case.
   *
   * @default true
   */
  wasmInstances?: boolean;
  /**
   * `"install"` lets the runtime give `WebAssembly.Module` its parent %AbstractModuleSource% where
   * the engine has none; `"pure"` leaves the globals alone.
   *
   * @default "install"
   */
  globals?: (typeof globalsModes)[number];
  /**
   * Whether JavaScript modules have sources, as ESM phase imports give them, and `import()` takes
   * sources. Without it, only WebAssembly has them.
   *
   * @default true
   */
  moduleSources?: boolean;
  /**
   * The specifier that the output imports the runtime by. With `globals: "pure"`, `/pure` is added.
   *
   * @default "@import-phases/runtime"
   */
  runtime?: string;
}

/** One entry of the option `evaluators`. */
export interface EvaluatorOptions {
  /** The specifier of the module that implements the evaluator. */
  readonly module: string;
  /** The names that its namespaces have. */
  readonly exports?: readonly string[];
}

/** A module that implements an evaluator. */
export interface EvaluatorModule {
  readonly specifier: string;
  /** What a relative specifier is relative to. */
  readonly folder: string;
  readonly exports: readonly string[] | undefined;
}

/** What the plugin works with: every option, checked. */
export interface CheckedOptions extends Readonly<Required<Omit<Options, "evaluators">>> {
  /** By their attributes. */
  readonly evaluators: "runtime" | ReadonlyMap<string, EvaluatorModule>;
}

const defaults: Required<Options> = {
  platform: "auto",
  evaluators: {},
  globals: "install",
  moduleSources: true,
  wasmInstances: true,
  runtime: "@import-phases/runtime",
};

function received(value: unknown): string {
  return `(received ${JSON.stringify(value) ?? String(value)})`;
}

function oneOf<Value extends string>(
  name: string,
  allowed: readonly Value[],
  value: unknown,
): Value {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const list = allowed.map((candidate) => JSON.stringify(candidate)).join(", ");
  throw new TypeError(`@import-phases: .${name} must be one of ${list} ${received(value)}.`);
}

function boolean(name: string, value: unknown): boolean {
  if (typeof value === "boolean") return value;
  throw new TypeError(`@import-phases: .${name} must be true or false ${received(value)}.`);
}

/**
 * Checks what the user wrote beside the plugin's name.
 *
 * @param input - Anything that a configuration can hold.
 * @param dirname - The folder of the configuration.
 * @returns A complete record.
 * @throws {TypeError} When an option is unknown or has a value of the wrong kind; it names the option.
 */
export function readOptions(input: unknown, dirname: string): CheckedOptions {
  const given = (input || {}) as Record<string, unknown>;
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(defaults, name)) continue;
    const known = Object.keys(defaults).join(", ");
    throw new TypeError(`@import-phases: .${name} is not an option. The options are ${known}.`);
  }
  const { platform, evaluators, globals, moduleSources, wasmInstances, runtime } = {
    ...defaults,
    ...definedEntries(given),
  };
  if (typeof runtime !== "string" || runtime === "") {
    throw new TypeError(
      `@import-phases: .runtime must be the specifier of the runtime ${received(runtime)}.`,
    );
  }
  return {
    platform: oneOf("platform", platforms, platform),
    evaluators: readEvaluators(evaluators, dirname),
    globals: oneOf("globals", globalsModes, globals),
    moduleSources: boolean("moduleSources", moduleSources),
    wasmInstances: boolean("wasmInstances", wasmInstances),
    runtime,
  };
}

function readEvaluators(value: unknown, folder: string): CheckedOptions["evaluators"] {
  if (value === "runtime") return value;
  if (!isRecord(value)) {
    throw new TypeError(
      `@import-phases: .evaluators must be "runtime" or an object of specifiers ${received(value)}.`,
    );
  }
  const entries = Object.entries(value).map(([attribute, entry]) => {
    const {
      module: specifier,
      exports,
      ...others
    }: Record<string, unknown> = typeof entry === "string"
      ? { module: entry }
      : isRecord(entry)
        ? entry
        : {};
    const isKnown = Object.keys(others).length === 0;
    if (!isKnown || typeof specifier !== "string" || specifier === "" || !isNameList(exports)) {
      throw new TypeError(
        `@import-phases: .evaluators[${JSON.stringify(attribute)}] must be a specifier, ` +
          `or { module: specifier, exports: names } ${received(entry)}.`,
      );
    }
    return [attribute, { specifier, folder, exports }] as const;
  });
  return new Map(entries);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isNameList(value: unknown): value is readonly string[] | undefined {
  if (value === undefined) return true;
  return Array.isArray(value) && value.every((name) => typeof name === "string");
}

/** An option that is `undefined` is an option that is not there. */
function definedEntries(given: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

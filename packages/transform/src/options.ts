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
   * `"install"` lets the runtime give `WebAssembly.Module` its parent %AbstractModuleSource% where
   * the engine has none; `"pure"` leaves the globals alone.
   *
   * @default "install"
   */
  globals?: (typeof globalsModes)[number];
  /**
   * The specifier that the output imports the runtime by. With `globals: "pure"`, `/pure` is added.
   *
   * @default "@import-phases/runtime"
   */
  runtime?: string;
}

/** What the plugin works with: every option, checked. */
export type CheckedOptions = Readonly<Required<Options>>;

const defaults: CheckedOptions = {
  platform: "auto",
  globals: "install",
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

/**
 * Checks what the user wrote beside the plugin's name.
 *
 * @param input - Anything that a configuration can hold.
 * @returns A complete record.
 * @throws {TypeError} When an option is unknown or has a value of the wrong kind; it names the option.
 */
export function readOptions(input: unknown): CheckedOptions {
  const given = (input || {}) as Record<string, unknown>;
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(defaults, name)) continue;
    const known = Object.keys(defaults).join(", ");
    throw new TypeError(`@import-phases: .${name} is not an option. The options are ${known}.`);
  }
  const { platform, globals, runtime } = { ...defaults, ...definedEntries(given) };
  if (typeof runtime !== "string" || runtime === "") {
    throw new TypeError(
      `@import-phases: .runtime must be the specifier of the runtime ${received(runtime)}.`,
    );
  }
  return {
    platform: oneOf("platform", platforms, platform),
    globals: oneOf("globals", globalsModes, globals),
    runtime,
  };
}

/** An option that is `undefined` is an option that is not there. */
function definedEntries(given: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

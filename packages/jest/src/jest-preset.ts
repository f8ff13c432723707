import { fileURLToPath } from "node:url";

/** The options of Jest that the preset sets. */
export interface Preset {
  readonly dependencyExtractor: string;
  /** What a configuration of your own lists after its own extensions, so that `--watch` sees them. */
  readonly moduleFileExtensions: readonly string[];
  readonly resolver: string;
  readonly snapshotSerializers: readonly string[];
  readonly testRunner: string;
  readonly transform: Readonly<Record<string, string>>;
  readonly unmockedModulePathPatterns: readonly string[];
}

function fileOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

/**
 * `preset: "@import-phases/jest"`: babel-jest with the plugin `@import-phases/babel-plugin`, and `.wasm`
 * files in Jest's module registry.
 */
const preset: Preset = {
  dependencyExtractor: fileOf("./dependency-extractor.js"),
  // Jest's own, and `wasm`.
  moduleFileExtensions: "js mjs cjs jsx ts mts cts tsx json node wasm".split(" "),
  resolver: fileOf("./resolver.js"),
  snapshotSerializers: [fileOf("./cjs/serializer.js")],
  testRunner: fileOf("./cjs/test-runner.js"),
  transform: { "\\.[cm]?[jt]sx?$": fileOf("./babel.js") },
  // With `automock`, the runtime would be a mock itself.
  unmockedModulePathPatterns: ["[\\\\/]@import-phases[\\\\/](?:jest|runtime)[\\\\/]"],
};
export default preset;

import { createRequire } from "node:module";
import { stripVTControlCharacters } from "node:util";

/** What is used of the result of a test file. */
interface TestResult {
  /** What Jest prints of the tests that failed. */
  readonly failureMessage?: string | null;
}

/** A runner as Jest's option `testRunner` takes it. */
export type TestRunner = (...args: readonly unknown[]) => Promise<TestResult>;

/** What compilers say of import phases that they do not know. */
const complaints = [
  // Babel, of sources and of evaluator attributes.
  /'sourcePhaseImports' isn't currently enabled/,
  /Missing semicolon\.[^]*^\s*> .*["'}]\s*as\s*["']/m,
  // TypeScript, with the line below.
  /\bTS\d+:.*\s+\d*\s*.*\bimport(?:\s+source\s+\S+\s+from\b|\.source\()/,
  /\bTS1005:.*\s+\d*\s*(?:import|export)\b.*["'}]\s*as\s*["']/,
  // Node and Jest, of what is not compiled.
  /Jest cannot load .*: source phase imports/,
  /Cannot find module '\[object (?:WebAssembly\.Module|ModuleSource)\]'/,
  /The requested module '[^']*\.wasm' does not provide an export named/,
];

/** What to do. It is exported, for of CommonJS with a default alone importers disagree what they get. */
export const cure: string =
  "A file with import phases was compiled by what does not know them, or not at all. " +
  'Add "@import-phases" to the `plugins` in the configuration of Babel, or let the `transform` of Jest\'s ' +
  'configuration name "@import-phases/jest/babel" for the file, in the place of babel-jest or ts-jest; ' +
  "`transformIgnorePatterns` must not name it.";

/**
 * Jest's own runner, which adds what to do where a file has import phases and the project's `transform`
 * does not know them: that transform comes ahead of ours, so that nobody else is there to say it.
 */
// Not by `await`, which would have the stack of each failure name this function.
const runTestFile: TestRunner = (...args) => jestCircus()(...args).then(tellOfTests, throwTelling);
export default runTestFile;

function tellOfTests(result: TestResult): TestResult {
  const { failureMessage } = result;
  if (!isComplaint(failureMessage)) return result;
  return { ...result, failureMessage: `  ${cure}\n\n${failureMessage}` };
}

function throwTelling(error: unknown): never {
  const { message, stack } = Object(error) as Partial<Error>;
  // That of ts-jest has no stack, and lets none be set.
  const text = stack || message;
  if (!isComplaint(text)) throw error;
  const told = new Error(`${cure}\n\n${text}`);
  told.stack = told.message;
  throw told;
}

function isComplaint(text: string | null | undefined): text is string {
  const plain = stripVTControlCharacters(text ?? "");
  return complaints.some((complaint) => complaint.test(plain));
}

/** The one that the project's Jest has, which not every `node_modules` shows. */
function jestCircus(): TestRunner {
  const config = ["jest", "@jest/core", "jest-config"].reduce(
    (importer, name) => createRequire(importer).resolve(name),
    import.meta.url,
  );
  const runner = createRequire(config)("jest-circus/runner") as
    TestRunner | { readonly default: TestRunner };
  return "default" in runner ? runner.default : runner;
}

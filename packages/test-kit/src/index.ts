export { nodeMajors, runNode, type ProgramRun } from "./nodes.ts";
export { testOutputs, testPrograms } from "./run-fixtures.ts";
export { babelOptions, type BabelMajor, type NamedBabelOptions } from "./test-kit.ts";

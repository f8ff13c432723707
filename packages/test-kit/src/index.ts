export type { ProgramFormat } from "./fixture-case.ts";
export { nodeMajors, runNode, type ProgramRun } from "./nodes.ts";
export { readProgramFiles, type ProgramFile } from "./program-file.ts";
export { testOutputs, testPrograms } from "./run-fixtures.ts";
export { runProgramFiles, type ProgramFileRun } from "./run-program-file.ts";
export { optionsByFormat } from "./run-program.ts";
export { babelOptions, type BabelMajor, type NamedBabelOptions } from "./test-kit.ts";

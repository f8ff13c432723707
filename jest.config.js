/** @type {import("jest").Config} */
export default {
  testMatch: ["<rootDir>/packages/*/test/**/*.test.ts", "<rootDir>/examples/test/*.test.ts"],
  testEnvironment: "@import-phases/test-kit/environment",
  // Not `.js`: the environment is an ES module that Node loads itself.
  transform: { "\\.ts$": "babel-jest" },
  // Fixture runs start Nodes of their own; the cache holds what they run.
  modulePathIgnorePatterns: ["<rootDir>/.cache/", "<rootDir>/artifacts/", "/dist/"],
  watchPathIgnorePatterns: ["<rootDir>/.cache/"],
  // Most tests wait for programs that they start.
  maxWorkers: "100%",
  testTimeout: 60_000,
};

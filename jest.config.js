/** @type {import("jest").Config} */
export default {
  testMatch: ["<rootDir>/packages/*/test/**/*.test.ts", "<rootDir>/examples/test/*.test.ts"],
  testEnvironment: "@import-phases/test-kit/environment",
  // Not `.js`: the environment is an ES module that Node loads itself.
  transform: { "\\.ts$": "babel-jest" },
  // Fixture runs start Nodes of their own; the cache holds what they run.
  modulePathIgnorePatterns: ["<rootDir>/.cache/", "<rootDir>/artifacts/", "/dist/"],
  watchPathIgnorePatterns: ["<rootDir>/.cache/"],
  testTimeout: 30_000,
};

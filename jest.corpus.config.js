// Runs the migrations over real packages, which `scripts/test-corpus.mjs` installs.
import base from "./jest.config.js";

/** @type {import("jest").Config} */
export default {
  ...base,
  testMatch: ["<rootDir>/e2e/codemod/test/*.test.ts"],
  testTimeout: 120_000,
};

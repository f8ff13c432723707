// Builds the output with the bundlers of `e2e/browser`, and runs it in Chromium and in workerd. It
// needs Chromium and the packages of that folder, so it is no part of `npm test`.
import base from "./jest.config.js";

/** @type {import("jest").Config} */
export default {
  ...base,
  testMatch: ["<rootDir>/e2e/browser/test/*.test.ts"],
  testTimeout: 120_000,
};

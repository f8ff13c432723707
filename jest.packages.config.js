// Tests the tarballs in `artifacts/`, installed as a user installs them. It needs the npm registry, so
// it is no part of `npm test`.
import base from "./jest.config.js";

/** @type {import("jest").Config} */
export default {
  ...base,
  testMatch: ["<rootDir>/e2e/*.test.ts"],
  globalSetup: "<rootDir>/e2e/install.ts",
  globalTeardown: "<rootDir>/e2e/uninstall.ts",
};

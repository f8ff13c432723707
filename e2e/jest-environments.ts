const shared = {
  preset: "@import-phases/jest",
  moduleNameMapper: {
    "^mapped.wasm$": "<rootDir>/src/adder.wasm",
    "^app:(.*)$": "<rootDir>/src/$1",
    "^faked.wasm$": "<rootDir>/src/fake.js",
  },
};

const runtimeTests = ["**/src/{identity,instance,evaluator,worker}.test.js"];

/** All tests in Node's environment; in that of jsdom, those that are about what the runtime does. */
export const bothEnvironments = {
  projects: [
    { ...shared, displayName: "node", testEnvironment: "node" },
    { ...shared, displayName: "jsdom", testEnvironment: "jsdom", testMatch: runtimeTests },
  ],
};

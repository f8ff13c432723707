import { describe, expect, test } from "@jest/globals";
import { babelMajors } from "./installs.ts";
import { Project } from "./project.ts";

const plugin = "@import-phases";
const syntax = "@import-phases/babel-plugin-syntax";
const commonJS = "@babel/plugin-transform-modules-commonjs";

const staticForm = 'import source x from "./x.wasm";\nx;\n';

/** Compiles one file, and gives what the user is told. */
async function failedCompilation(major: number, babelrc: object, code: string): Promise<string> {
  const project = new Project(major, { ".babelrc": babelrc, "src/main.js": code });
  const { exitCode, stderr } = await project.babel();
  expect(exitCode).not.toBe(0);
  return stderr;
}

const wrongOptions = [
  {
    name: "a wrong value",
    item: [plugin, { platform: "nodejs" }],
    message:
      '@import-phases: .platform must be one of "auto", "node", "web", "universal", "workerd" (received "nodejs").',
  },
  {
    name: "a value of the wrong type",
    item: [plugin, { runtime: true }],
    message: "@import-phases: .runtime must be the specifier of the runtime (received true).",
  },
  {
    name: "a misspelt option",
    item: [plugin, { plattform: "node" }],
    message:
      "@import-phases: .plattform is not an option. The options are platform, evaluators, globals, moduleSources, wasmInstances, runtime.",
  },
  {
    name: "an option of the syntax plugin, which has none",
    item: [syntax, { platform: "node" }],
    message:
      "@import-phases/babel-plugin-syntax: .platform is not an option, for this plugin has none. Options of the transform go to the plugin `@import-phases/babel-plugin`.",
  },
];

describe.each(babelMajors)("Babel %d", (major) => {
  // Whatever the file has, and whatever it becomes.
  test.each(wrongOptions)("$name, in a file without phases", async ({ item, message }) => {
    const stderr = await failedCompilation(major, { plugins: [item] }, "export {};\n");
    expect(stderr).toContain(message);
  });

  test("a static import in CommonJS for browsers", async () => {
    const babelrc = { targets: { chrome: "120" }, plugins: [plugin, commonJS] };
    const stderr = await failedCompilation(major, babelrc, staticForm);
    expect(stderr).toContain("main.js: `import source` cannot be compiled to CommonJS");
    expect(stderr).toContain("Use `await import.source()` where the source is needed");
    expect(stderr).toContain('> 1 | import source x from "./x.wasm";');
  });

  test("nothing but the syntax plugin and a CommonJS transform", async () => {
    const stderr = await failedCompilation(major, { plugins: [syntax, commonJS] }, staticForm);
    expect(stderr).toContain("main.js: `import source` would lose its phase");
    expect(stderr).toContain("Add the plugin `@import-phases/babel-plugin`");
    expect(stderr).toContain('> 1 | import source x from "./x.wasm";');
  });
});

import type { Files } from "./project.ts";
import { sampleFiles } from "./sample-files.ts";

/** Tests that are the same in both module systems. */
const sharedTests = {
  "src/identity.test.js": `import source own from "./adder.wasm";
import source js from "./step.js";
import { adder, add, load } from "./adding.js";
const { AbstractModuleSource } = require("@import-phases/runtime");
test("one source of the realm's own class", async () => {
  expect(adder).toBeInstanceOf(WebAssembly.Module);
  expect(Object.getPrototypeOf(WebAssembly.Module)).toBe(AbstractModuleSource);
  expect(adder).toBeInstanceOf(AbstractModuleSource);
  expect(own).toBe(adder);
  expect(await load()).toBe(adder);
  expect(await import.source("./adder.wasm?other")).not.toBe(adder);
  expect(add(2, 3)).toBe(5);
});
test("a source of JavaScript", () => {
  expect(Object.prototype.toString.call(js)).toBe("[object ModuleSource]");
});
test("no test file sees what another has done", () => {
  expect(adder.mark).toBeUndefined();
  expect(Object.getPrototypeOf(adder)).not.toHaveProperty("mark");
  adder.mark = WebAssembly.Module.prototype.mark = true;
});
`,
  "src/snapshot.test.js": `import source adder from "./adder.wasm";
test("a snapshot", () => {
  expect(adder).toMatchSnapshot();
});
`,
  "src/instance.test.js": `import { answer } from "./answering.wasm";
import * as counter from "./counter.wasm";
import source counterSource from "./counter.wasm";
import source unlinkable from "./unlinkable.wasm";
import { run, load } from "./counting.js";
test("one live instance", async () => {
  expect(run()).toEqual([1, 1]);
  expect(counter.count).toBe(1);
  expect((await load()).count).toBe(1);
  expect((await import(counterSource)).count).toBe(1);
  expect(counterSource).toBeInstanceOf(WebAssembly.Module);
  expect(WebAssembly.Module.imports(unlinkable)).toHaveLength(1);
  await expect(import("./unlinkable.wasm")).rejects.toThrow("nowhere");
});
test("the default of CommonJS", () => {
  expect(answer()).toBe(42);
});
test("an instance whose name is computed", async () => {
  const folder = ".", name = "adder" + ".wasm";
  const first = await import(\`\${folder}/adder.wasm\`);
  expect(first.add(2, 3)).toBe(5);
  expect(await import("./" + name)).toBe(first);
  expect(await import(String(folder + "/" + name))).toBe(first);
});
`,
  "src/evaluator.test.js": `import adder from "./adder.wasm" as "wasm-module";
import again from "./adder.wasm" as "wasm-module";
import poem from "./poem.txt" as "text";
import * as annotated from "./annotated.wasm";
test("evaluator attributes", () => {
  expect(adder).toBeInstanceOf(WebAssembly.Module);
  expect(again).toBe(adder);
  expect(poem).toBe("Roses are red");
});
test("dynamic evaluator attributes", async () => {
  const options = { as: "text" };
  expect(await import("./poem.txt", { as: "text" })).toMatchObject({ default: poem });
  expect(await import("./poem.txt", options)).toMatchObject({ default: poem });
  expect((await import("./adder.wasm", { as: "wasm-module" })).default).toBe(adder);
});
test("evaluator attributes of what WebAssembly imports", async () => {
  expect(annotated.adder).toBe(adder);
  expect(annotated.poem).toBe(poem);
  expect((await import("./annotated.wasm")).adder).toBe(adder);
});
`,
  "src/worker.test.js": `import { once } from "node:events";
import { Worker } from "node:worker_threads";
import source js from "./thread.mjs";
import source wasm from "./reporter.wasm";
test("workers from sources, which run outside of Jest", async () => {
  expect(await once(new Worker(js), "message")).toEqual(["JavaScript"]);
  expect(await once(new Worker(wasm), "message")).toEqual(["WebAssembly"]);
});
`,
};

export const commonJSTests: Files = {
  ...sharedTests,
  "src/factory.test.js": `import { adder, load } from "./adding.js";
import { run } from "./counting.js";
import { next } from "./counter.wasm";
jest.mock("./adder.wasm", () => ({ default: "a fake" }));
jest.mock("./counter.wasm", () => ({ next: jest.fn(() => 7), count: 8 }));
test("factories give sources and instances", async () => {
  expect(adder).toBe("a fake");
  expect(await load()).toBe("a fake");
  expect(run()).toEqual([7, 8]);
  expect(next).toHaveBeenCalledTimes(1);
  const actual = jest.requireActual("./counter.wasm");
  expect(actual.next()).toBe(1);
});
`,
  "src/source-factory.test.js": `import { adder } from "./adding.js";
import source missing from "./missing.wasm";
jest.mock("./adder.wasm", () => new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
jest.mock("./missing.wasm", () => ({ default: "virtual" }), { virtual: true });
test("a factory may be a source, and of a file that is not there", () => {
  expect(WebAssembly.Module.exports(adder)).toEqual([]);
  expect(missing).toBe("virtual");
});
`,
  "src/manual.test.js": `import source manual from "./manual.wasm";
jest.mock("./manual.wasm");
test("a manual mock", () => {
  expect(new WebAssembly.Instance(manual).exports.add(5, 3)).toBe(2);
});
`,
  "src/__mocks__/adder.wasm.js": `export default "a manual source";
export const add = () => "by hand";
`,
  "src/manual-script.test.js": `import source manual from "./adder.wasm";
import { add } from "./adder.wasm";
jest.mock("./adder.wasm");
test("a manual mock that is a module", () => {
  expect(manual).toBe("a manual source");
  expect(add()).toBe("by hand");
});
`,
  "src/automock.test.js": `import source counterSource from "./counter.wasm";
import source unlinkable from "./unlinkable.wasm";
import { next } from "./counter.wasm";
jest.mock("./counter.wasm");
jest.mock("./unlinkable.wasm");
test("automocks have functions that are mocks, and the sources that are there", () => {
  expect(jest.isMockFunction(next)).toBe(true);
  expect(counterSource).toBeInstanceOf(WebAssembly.Module);
  expect(unlinkable).toBeInstanceOf(WebAssembly.Module);
});
`,
  "src/partial.test.js": `import { count, next } from "./counter.wasm";
import source adder from "./adder.wasm";
import { add } from "./adder.wasm";
import source unlinkable from "./unlinkable.wasm";
jest.mock("./counter.wasm", () => ({ ...jest.requireActual("./counter.wasm"), count: 99 }));
jest.mock("./adder.wasm", () => {
  const overlay = Object.create(jest.requireActual("./adder.wasm"));
  return Object.assign(overlay, { default: "an overlay" });
});
jest.mock("./unlinkable.wasm", () => {
  const get = (target, name) => (name === "default" ? "a proxy" : target[name]);
  return new Proxy(jest.requireActual("./unlinkable.wasm"), { get, has: () => true });
});
test("a part of the module", () => {
  expect(next()).toBe(1);
  expect(count).toBe(99);
});
test("a part over the module", () => {
  expect(adder).toBe("an overlay");
  expect(add(2, 3)).toBe(5);
  expect(unlinkable).toBe("a proxy");
});
`,
  "__mocks__/a-package/adder.wasm.js": `export default "a package's manual source";\n`,
  "node_modules/a-package/adder.wasm": sampleFiles()["src/adder.wasm"]!,
  "src/package.test.js": `import source adder from "a-package/adder.wasm";
test("a manual mock of a package's file", () => {
  expect(adder).toBe("a package's manual source");
  expect(jest.requireActual("a-package/adder.wasm").add(2, 3)).toBe(5);
});
`,
  "src/dependency.test.js": `import { run } from "./counting.js";
jest.mock("./step.js", () => ({ step: () => 10 }));
test("a mock of what WebAssembly imports", () => {
  expect(run()).toEqual([10, 10]);
});
`,
  "src/registry.test.js": `const first = require("./counting.js");
test("resets and isolation make new instances", () => {
  expect(first.run()).toEqual([1, 1]);
  jest.resetModules();
  expect(require("./counting.js").run()).toEqual([1, 1]);
  expect(first.run()).toEqual([2, 2]);
  jest.isolateModules(() => {
    jest.doMock("./adder.wasm", () => ({ default: "isolated" }));
    expect(require("./adding.js").adder).toBe("isolated");
    jest.dontMock("./adder.wasm");
    expect(require("./counting.js").run()).toEqual([1, 1]);
  });
  expect(require("./adding.js").adder).toBeInstanceOf(WebAssembly.Module);
  expect(require("./counting.js").run()).toEqual([2, 2]);
});
`,
  "src/mapper.test.js": `import source mapped from "mapped.wasm";
import source schemed from "app:adder.wasm";
import { add } from "app:adder.wasm";
import source direct from "./adder.wasm";
import source faked from "faked.wasm";
test("moduleNameMapper", () => {
  expect(mapped).toBe(direct);
  expect(schemed).toBe(direct);
  expect(add(2, 3)).toBe(5);
  expect(faked).toBe("from a module");
});
`,
  "src/fake.js": `export default "from a module";\n`,
};

export const moduleTests: Files = {
  ...sharedTests,
  "src/identity.test.js": sharedTests["src/identity.test.js"].replace(
    'const { AbstractModuleSource } = require("@import-phases/runtime");',
    'import { AbstractModuleSource } from "@import-phases/runtime";',
  ),
  "src/factory.test.js": `import { jest } from "@jest/globals";
jest.unstable_mockModule("./adder.wasm", () => ({ default: "a fake" }));
jest.unstable_mockModule("./counter.wasm", () => ({ next: () => 7, count: 8 }));
test("factories give sources and instances", async () => {
  const { adder, load } = await import("./adding.js");
  const { run } = await import("./counting.js");
  expect(adder).toBe("a fake");
  expect(await load()).toBe("a fake");
  expect(run()).toEqual([7, 8]);
});
`,
  "src/registry.test.js": `import { jest } from "@jest/globals";
test("resets make new instances, with mocks of what WebAssembly imports", async () => {
  const first = await import("./counting.js");
  expect(first.run()).toEqual([1, 1]);
  jest.unstable_mockModule("./step.js", () => ({ step: () => 10 }));
  jest.resetModules();
  const second = await import("./counting.js");
  expect(second.run()).toEqual([10, 10]);
  expect(first.run()).toEqual([2, 2]);
});
`,
  "src/mapper.test.js": commonJSTests["src/mapper.test.js"]!,
  "src/fake.js": `export default "from a module";\n`,
};

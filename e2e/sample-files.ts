import type { Files } from "./project.ts";

const counter = `(module
  (import "./step.js" "step" (func $step (result i32)))
  (global $count (export "count") (mut i32) (i32.const 0))
  (func (export "next") (result i32)
    (global.set $count (i32.add (global.get $count) (call $step)))
    (global.get $count)))`;

const adder = (operation: string, more = ""): string =>
  `(module ${more} (func (export "add") (param i32 i32) (result i32)
    (${operation} (local.get 0) (local.get 1))))`;

const unlinkable = `(module (import "./nowhere.js" "f" (func $f)) (func (export "g") (call $f)))`;

const answering = `(module
  (import "./answer.cjs" "default" (func $answer (result i32)))
  (export "answer" (func $answer)))`;

const annotated = String.raw`(module
  (@custom "evaluatorattributes" "\02\0bmapped.wasm\0bwasm-module\0a./poem.txt\04text")
  (import "mapped.wasm" "default" (global $adder externref))
  (import "./poem.txt" "default" (global $poem externref))
  (export "adder" (global $adder))
  (export "poem" (global $poem)))`;

const reporter = `(module (import "./report.mjs" "report" (func $report)) (start $report))`;

/** What all projects have: binaries, and modules that import them in every phase. */
export function sampleFiles(): Files {
  return {
    "src/adder.wasm": testKit.assemble(adder("i32.add")),
    "src/manual.wasm": testKit.assemble(adder("i32.add")),
    "src/__mocks__/manual.wasm": testKit.assemble(
      adder("i32.sub", '(global (export "operation") i32 (i32.const 1))'),
    ),
    "src/counter.wasm": testKit.assemble(counter),
    "src/unlinkable.wasm": testKit.assemble(unlinkable),
    "src/answering.wasm": testKit.assemble(answering),
    "src/answer.cjs": "module.exports = () => 42;\n",
    "src/annotated.wasm": testKit.assemble(annotated),
    "src/reporter.wasm": testKit.assemble(reporter),
    "src/report.mjs": `import { parentPort } from "node:worker_threads";
export const report = () => parentPort.postMessage("WebAssembly");
`,
    "src/thread.mjs": `import { parentPort } from "node:worker_threads";
parentPort.postMessage("JavaScript");
`,
    "src/corrupt.wasm": "\0asm, but nothing of it",
    "src/step.js": "export const step = () => 1;\n",
    "src/poem.txt": "Roses are red",
    "src/text.cjs": `const evaluateSync = ({ bytes }) => ({ default: Buffer.from(bytes).toString() });
module.exports = { exports: ["default"], evaluateSync };
`,
    "src/adding.js": `import source adder from "./adder.wasm";
export { adder };
export const load = () => import.source("./adder.wasm");
export function add(a, b) {
  return new WebAssembly.Instance(adder).exports.add(a, b);
}
export function unused() {
  return add(1, 1);
}
`,
    "src/counting.js": `import { next, count } from "./counter.wasm";
export const run = () => [next(), count];
export const load = () => import("./counter.wasm");
`,
  };
}

// What no engine does natively: the instance behind a namespace, and imports with evaluator attributes.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { compile } from "watr";
import {
  defineEvaluator,
  importAs,
  importInstance,
  importInstanceSync,
  namespaceInstance,
} from "@import-phases/runtime";

const folder = mkdtempSync(join(tmpdir(), "import-phases-instances-"));
const name = (text) => [text.length, ...Buffer.from(text)];

/** The custom section that makes imports from one module those of an evaluator. */
function section(module, attribute) {
  const contents = [...name("evaluatorattributes"), 1, ...name(module), ...name(attribute)];
  return [0, contents.length, ...contents];
}

function write(file, text, custom = []) {
  writeFileSync(join(folder, file), Uint8Array.from([...compile(text), ...custom]));
  return pathToFileURL(join(folder, file)).href;
}

const importing = (file) =>
  `(module (import "${file}" "default" (global $value externref)) (export "value" (global $value)))`;

async function failureOf(action) {
  try {
    await action();
    return undefined;
  } catch ({ name: errorName, message }) {
    return {
      name: errorName,
      message: message.replaceAll(pathToFileURL(folder).href, "").replaceAll(folder, ""),
    };
  }
}

try {
  const two = write("two.wasm", '(module (func (export "two") (result i32) (i32.const 2)))');
  const outer = write("outer.wasm", importing("./two.wasm"), section("./two.wasm", "wasm-module"));
  const copy = write("copy.wasm", importing("./two.wasm"), section("./two.wasm", "wasm-module"));
  const unknown = write("unknown.wasm", importing("./two.wasm"), section("./two.wasm", "none"));
  const other = write(
    "other.wasm",
    importing("./two.wasm"),
    section("./three.wasm", "wasm-module"),
  );
  const missing = write("missing.wasm", '(module (import "./two.wasm" "three" (func)))');

  const { value } = await importInstance(outer, import.meta.url);
  const namespace = importInstanceSync(two, import.meta.url);
  const again = createRequire(import.meta.url)("@import-phases/runtime").importInstanceSync(two);
  defineEvaluator("text", { evaluateSync: ({ text }) => ({ default: text }) });
  console.log(
    JSON.stringify({
      isModule: value instanceof WebAssembly.Module,
      two: new WebAssembly.Instance(value).exports.two(),
      isShared: importInstanceSync(copy, import.meta.url).value === value,
      isInstance: namespaceInstance(namespace) instanceof WebAssembly.Instance,
      isSameInstance: namespaceInstance(namespace) === namespaceInstance(again),
      isCanonical: namespace === again && namespace === (await importInstance(two)),
      isSameFunction: namespaceInstance(namespace).exports.two === namespace.two,
      noNamespace: await failureOf(() => namespaceInstance({})),
      unknown: await failureOf(() => importInstance(unknown)),
      unknownSync: await failureOf(() => importInstanceSync(unknown)),
      other: await failureOf(() => importInstance(other)),
      missing: await failureOf(() => importInstance(missing)),
      builtin: await failureOf(() => importAs("node:fs", "text")),
    }),
  );
} finally {
  rmSync(folder, { recursive: true });
}

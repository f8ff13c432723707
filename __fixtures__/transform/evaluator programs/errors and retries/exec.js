import { defineEvaluator, importAs, importAsSync, importSourceSync } from "@import-phases/runtime";
import "./define.js";
import { flaky } from "./flaky.js";

const attempt = async (name, action) => {
  try {
    console.log(name, await action());
  } catch (error) {
    console.log(name, error?.name, error?.message.replace(/(?:file:\/\/)?\/[^:"']*\//g, ""));
  }
};
const base = new URL("./exec.js", flaky.url).href;
const as = (specifier, attribute, ...rest) => importAs(specifier, attribute, base, undefined, ...rest);

await attempt("unknown", () => as("./words.txt", "unknown"));
await attempt("not a string", () => as("./words.txt", 1));
await attempt("options", () => as("./words.txt", "upper", null));
await attempt("attributes", () => as("./words.txt", "upper", { with: { a: 1 } }));
await attempt("missing file", () => as("./missing.txt", "upper"));
await attempt("not WebAssembly", () => as("./words.json", "wasm-module"));
await attempt("no object", () => as("./words.txt", "nothing"));
await attempt("a promise", () => as("./words.txt", "promises"));
await attempt("null", () => as("./words.txt", "rejects"));
await attempt("itself", () => as("./words.txt", "recursive"));
await attempt("itself, without waiting", () => importAsSync("./words.txt", "recursive", base));
const unreadable = await as("./words.txt", "unreadable");
await attempt("one property", () => unreadable.default);
await attempt("another property", () => unreadable.other);
const declared = await as("./words.txt", "declared");
console.log(Object.keys(declared).join(), declared.first, declared.second, declared.hidden);
await attempt("the evaluator's own", () => as("./words.txt", "throws"));
await attempt("no such name", () => import("./no-such-name.js"));
await attempt("no waiting", () => importAsSync("./words.txt", "waits", base));
await attempt("no definition", () => defineEvaluator("none", {}));
await attempt("wrong names", () => defineEvaluator("none", { evaluate() {}, exports: "x" }));

// A failed evaluation is not remembered, a successful one is. Others are none of its business.
const outcomes = await Promise.allSettled(["flaky", "flaky", "upper"].map((attribute) => as("./words.txt", attribute)));
console.log(outcomes.map(({ reason, value }) => reason?.message ?? value.default).join());
const again = await as("./words.txt", "flaky");
console.log(again.attempts, again === (await as("./words.txt", "flaky")));

// Nor is what was read for a load that failed.
const { copyFileSync, rmSync, writeFileSync } = process.getBuiltinModule("node:fs");
const mended = new URL("./mended.wasm", base);
const copyGood = (file) => copyFileSync(new URL("./good.wasm", base), file);
writeFileSync(mended, "");
for (const load of [importSourceSync, (url) => importAsSync(url, "wasm-module")]) {
  const outcomes = [];
  for (const write of [rmSync, writeFileSync, copyGood]) {
    write(mended, write === rmSync ? {} : "");
    try {
      outcomes.push(Object.keys(load(mended)).length);
    } catch (error) {
      outcomes.push(error.name);
    }
  }
  console.log("mended", outcomes.join());
  mended.search = "?again";
}

const late = new URL("./late.txt", base);
rmSync(late, { force: true });
await attempt("not written", () => as(late, "waits"));
writeFileSync(late, "written");
console.log((await as(late, "waits")).default);

// Neither race nor reject: each attribute has its copy, whoever came first.
const copies = await Promise.all([
  as("./words.txt", "upper"),
  as("./words.txt", "waits"),
  as("./words.txt", "upper"),
  as("././words.txt", "waits"),
]);
console.log(copies.map(({ default: text }) => text).join(), copies[0] === copies[2], copies[1] === copies[3]);
console.log("evaluated", flaky.waits);
// A synchronous import overtakes, and the one under way gives what that gave.
let overtaking;
defineEvaluator("overtaken", {
  async evaluate({ url }) {
    overtaking = importAsSync(url, "overtaken", base);
    return { default: "too late" };
  },
  evaluateSync: () => ({ default: "in time" }),
});
const underWay = await as("./words.txt", "overtaken");
console.log("overtaken", overtaking === underWay, underWay.default);
console.log(copies[0] === importAsSync("./words.txt", "upper", base));

// A namespace that is thenable is not waited for by static imports.
const { isThenable } = await import("./thenable.js");
console.log("thenable", isThenable);

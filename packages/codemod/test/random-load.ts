import * as fc from "fast-check";

/** A program that loads WebAssembly by hand, and prints what it makes of it. */
export interface RandomLoad {
  readonly code: string;
}

const quotes = fc.constantFrom('"', "'");
const names = fc.constantFrom("module", "wasm", "result", "add$", "é");
const spaces = fc.constantFrom("", " ", "\n  ", " /* note */ ");
const comments = fc.constantFrom("", "// a comment\n", "/* another */ ", "\n");

/** `new URL(…)`, as an expression, or in a constant ahead. */
const url = fc.record({ quote: quotes, dot: fc.boolean(), isConstant: fc.boolean() });

const input = fc.constantFrom(
  "fetch",
  "await fetch",
  "arrayBuffer",
  "readFileSync",
  "await readFile",
  "fs.readFileSync",
  "Uint8Array",
);

const use = fc.constantFrom(
  "compile",
  "new Module",
  "instance",
  "pair",
  "instance renamed",
  "nested pattern",
  "result",
  "member",
  "then",
  "then pattern",
  "handed on",
);

interface Parts {
  readonly from: string;
  readonly takesResponse: boolean;
  readonly setup: string;
}

function bytes(from: string, setup = ""): Parts {
  return { from, takesResponse: false, setup };
}

function inputOf(kind: string, address: string): Parts {
  if (kind === "fetch") return { from: `fetch(${address})`, takesResponse: true, setup: "" };
  if (kind === "await fetch")
    return { from: `await fetch(${address})`, takesResponse: true, setup: "" };
  if (kind === "arrayBuffer") return bytes(`await (await fetch(${address})).arrayBuffer()`);
  if (kind === "readFileSync")
    return bytes(`readFileSync(${address})`, 'import { readFileSync } from "node:fs";\n');
  if (kind === "await readFile") {
    return bytes(`await readFile(${address})`, 'import { readFile } from "node:fs/promises"\n');
  }
  if (kind === "fs.readFileSync")
    return bytes(`fs.readFileSync(${address})`, 'import fs from "fs";\n');
  return bytes(`new Uint8Array(fs.readFileSync(${address}))`, 'import * as fs from "fs";\n');
}

function print(instance: string): string {
  return `print(${instance}.exports.add(1, 2));\n`;
}

/** Statements that load, and print `add(1, 2)`. */
function loadAndPrint(kind: string, { from, takesResponse }: Parts, name: string): string {
  const streaming = takesResponse ? "Streaming" : "";
  const instantiate = `WebAssembly.instantiate${streaming}(${from}, { env: { one: 1 } })`;
  switch (kind) {
    case "compile":
      return `const ${name} = await WebAssembly.compile${streaming}(${from});\n${print(`new WebAssembly.Instance(${name})`)}`;
    case "new Module":
      if (takesResponse) return loadAndPrint("compile", { from, takesResponse, setup: "" }, name);
      return `const ${name} = new WebAssembly.Module(${from})\n;${print(`new WebAssembly.Instance(${name})`)}`;
    case "instance":
      return `const { instance } = await ${instantiate};\n${print("instance")}`;
    case "pair":
      return `const { module, instance } = await ${instantiate};\nprint(WebAssembly.Module.exports(module).length);\n${print("instance")}`;
    case "instance renamed":
      return `const { instance: ${name} } = await ${instantiate}\n${print(name)}`;
    case "nested pattern":
      return `const { instance: { exports: ${name} } } = await ${instantiate};\nprint(${name}.add(1, 2));\n`;
    case "result":
      return `const ${name} = await ${instantiate};\n${print(`${name}.instance`)}${print(`${name}.instance`)}`;
    case "member":
      return print(`(await ${instantiate}).instance`);
    case "then":
      return `await ${instantiate}.then((${name}) => ${name}.instance).then((instance) => { ${print("instance")} });\n`;
    case "then pattern":
      return `await ${instantiate}.then(function ({ instance }) { ${print("instance")} });\n`;
    default:
      return `const load = async () => ${instantiate};\nconst ${name} = await load();\nprint(Object.keys(${name}).toSorted().join());\n${print(`${name}.instance`)}`;
  }
}

/** Draws programs around each pattern, with comments, blanks and other statements between. */
export const randomLoad: fc.Arbitrary<RandomLoad> = fc
  .record({
    url,
    input,
    use,
    name: names,
    object: fc.constantFrom("WebAssembly", "WebAssembly", "globalThis.WebAssembly", "W"),
    place: fc.constantFrom("top level", "block", "function"),
    comment: comments,
    space: spaces,
    before: fc.constantFrom("", "print('before');\n", "const other = 1;\n\n", "let unused\n"),
    lineBreak: fc.constantFrom("\n", "\r\n"),
  })
  .map((drawn) => {
    const { quote, dot, isConstant } = drawn.url;
    const literal = `${quote}${dot ? "./" : ""}add.wasm${quote}`;
    const expression = `new URL(${literal},${drawn.space}import.meta.url)`;
    const constant = isConstant ? `const url = ${expression};\n` : "";
    const parts = inputOf(drawn.input, isConstant ? "url" : expression);
    const load = drawn.comment + loadAndPrint(drawn.use, parts, drawn.name);
    const body = {
      "top level": load,
      block: `{\n${load}}\n`,
      function: `async function run() {\n${load}}\nawait run();\n`,
    };
    const loads = body[drawn.place as "block"].replaceAll("WebAssembly.", `${drawn.object}.`);
    const alias = drawn.object === "W" ? "const W = WebAssembly;\n" : "";
    const code = parts.setup + drawn.before + alias + constant + loads;
    return { code: code.replaceAll("\n", drawn.lineBreak) };
  });

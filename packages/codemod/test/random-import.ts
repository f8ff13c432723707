import * as fc from "fast-check";

/** A program that imports a WebAssembly.Module as older tools and proposals have it, and prints what it makes of it. */
export interface RandomImport {
  readonly code: string;
  /** The same program, as `imports-of-tools.mjs` runs it. */
  readonly runs: string;
}

/** One way to import a Module: as it is written, and as what a tool knows that can be run. */
interface Form {
  readonly written: string;
  readonly runs: string;
  readonly isDynamic?: true;
}

const quotes = fc.constantFrom('"', "'");
const names = fc.constantFrom("module", "wasm", "from", "source", "add$", "é", "as");
const spaces = fc.constantFrom(" ", "  ", "\n  ", " /* note */ ");
const ends = fc.constantFrom(";\n", "\n", "; // the end\n");

interface Parts {
  readonly name: string;
  readonly quote: string;
  readonly space: string;
  readonly end: string;
}

function staticForms({ name, quote, space, end }: Parts): readonly Form[] {
  const plain = `${quote}./add.wasm${quote}`;
  const module = `${quote}./add.wasm?module${quote}`;
  const edge = (clause: string): Form => {
    const written = `${clause}${module}${end}`;
    return { written, runs: written };
  };
  const worker = (clause: string): Form => {
    const written = `${clause}${plain}${end}`;
    return { written, runs: written };
  };
  const evaluated = (clause: string): Form => ({
    written: `${clause}${plain} as ${quote}wasm-module${quote}${end}`,
    runs: `${clause}${module}${end}`,
  });
  const byName = `import${space}{${space}default as ${name}${space}} from${space}`;
  const byDefault = `import${space}${name}${space}from${space}`;
  const reflected: Form = {
    written: `import${space}module${space}${name}${space}from${space}${plain}${end}`,
    runs: `${byDefault}${module}${end}`,
  };
  return [byName, byDefault]
    .flatMap((clause) => [edge(clause), worker(clause), evaluated(clause)])
    .concat(reflected);
}

/** What binds the default of an `import()`. */
function bindDefault({ name, space, end }: Parts, imported: string): readonly string[] {
  return [
    `const { default:${space}${name} } = await ${imported}${end}`,
    `const ${name} = (await${space}${imported}).default${end}`,
  ];
}

function dynamicForms(drawn: Parts): readonly Form[] {
  const { quote, space } = drawn;
  const edge = `import(${quote}./add.wasm?module${quote})`;
  const evaluated = `import(${quote}./add.wasm${quote},${space}{ as: ${quote}wasm-module${quote} })`;
  const runs = bindDefault(drawn, edge);
  return [edge, evaluated].flatMap((imported) =>
    bindDefault(drawn, imported).map((written, index): Form => ({
      written,
      runs: runs[index]!,
      isDynamic: true,
    })),
  );
}

const moduleUses = [
  (name: string) => `print(new WebAssembly.Instance(${name}).exports.add(1, 2));\n`,
  (name: string) => `print((await WebAssembly.instantiate(${name}, {})).exports.add(1, 2));\n`,
  (name: string) =>
    `const { exports } = await WebAssembly.instantiate(${name});\nprint(exports.add(1, 2));\n`,
  (name: string) =>
    `await WebAssembly.instantiate(${name}).then((instance) => print(instance.exports.add(1, 2)));\n`,
  (name: string) =>
    `print(WebAssembly.Module.exports(${name}).length + new WebAssembly.Instance(${name}).exports.add(1, 1));\n`,
];

const initUses = [
  (name: string) => `print((await ${name}()).exports.add(1, 2));\n`,
  (name: string) => `print((await ${name}(/* none */ {})).exports.add(1, 2));\n`,
  (name: string) =>
    `await ${name}({ env: { one: 1 } }).then(({ exports }) => print(exports.add(1, 2)));\n`,
  (name: string) =>
    `const load = async () => await ${name}(\n  {}, // imports\n);\nprint((await load()).exports.add(1, 2));\n`,
  (name: string) =>
    `const load = () => ${name}();\nprint((await load()).exports.add(1, 2) + (await ${name}()).exports.add(0, 0));\n`,
  (name: string) => `const { exports: { add } } = await ${name}();\nprint(add(1, 2));\n`,
];

const others = fc.constantFrom(
  "",
  "print('before');\n",
  "// import module x from './x.wasm' as \"wasm-module\"\n",
  "const text = 'import init from \"./x.wasm?init\"';\n\n",
  "import { existsSync } from 'node:fs';\nprint(existsSync('/'));\n",
);

const parts = fc.record({ name: names, quote: quotes, space: spaces, end: ends });

const moduleImport = fc
  .record({
    parts,
    form: fc.nat({ max: 10 }),
    use: fc.constantFrom(...moduleUses),
    before: others,
    isInFunction: fc.boolean(),
  })
  .map(({ parts: drawn, form, use, before, isInFunction }): RandomImport => {
    const forms = [...staticForms(drawn), ...dynamicForms(drawn)];
    const { written, runs, isDynamic } = forms[form % forms.length]!;
    const used = use(drawn.name);
    const finish = (text: string): string => {
      if (!isInFunction) return before + text + used;
      const inner = isDynamic ? text + used : used;
      return `${before}${isDynamic ? "" : text}async function run() {\n${inner}}\nawait run();\n`;
    };
    return { code: finish(written), runs: finish(runs) };
  });

const initImport = fc
  .record({ parts, use: fc.constantFrom(...initUses), before: others, isInFunction: fc.boolean() })
  .map(({ parts: { name, quote, space, end }, use, before, isInFunction }): RandomImport => {
    const text = `import${space}${name}${space}from${space}${quote}./add.wasm?init${quote}${end}`;
    const used = isInFunction ? `async function run() {\n${use(name)}}\nawait run();\n` : use(name);
    return { code: before + text + used, runs: before + text + used };
  });

const reExport = fc
  .record({
    quote: quotes,
    end: fc.constantFrom(";\n", "\n"),
    exported: fc.uniqueArray(fc.constantFrom("default", "module", "é", '"a b"', "add$"), {
      minLength: 1,
    }),
    isEvaluated: fc.boolean(),
    before: others,
  })
  .map(({ quote, end, exported, isEvaluated, before }): RandomImport => {
    const clauses = exported
      .map((name) => (name === "default" ? name : `default as ${name}`))
      .join(", ");
    const from = (rest: string): string => `${before}export { ${clauses} } from ${rest}${end}`;
    const runs = from(`${quote}./add.wasm?module${quote}`);
    const written = from(`${quote}./add.wasm${quote} as ${quote}wasm-module${quote}`);
    return { code: isEvaluated ? written : runs, runs };
  });

/** Draws programs around each pattern, with comments, blanks and other statements between. */
export const randomImport: fc.Arbitrary<RandomImport> = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: moduleImport }, initImport, reExport),
    fc.constantFrom("\n", "\r\n"),
  )
  .map(([{ code, runs }, lineBreak]) => ({
    code: code.replaceAll("\n", lineBreak),
    runs: runs.replaceAll("\n", lineBreak),
  }));

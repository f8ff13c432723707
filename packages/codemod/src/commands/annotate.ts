import { InvalidArgumentError, type Command } from "commander";

interface Options {
  readonly import: Readonly<Record<string, string>>;
  readonly remove: boolean;
  readonly output: string;
}

/** Adds `import-phases annotate`. */
export function addAnnotateCommand(program: Command): void {
  program
    .command("annotate")
    .description("Writes into a `.wasm` by which evaluators its imports are evaluated.")
    .argument("<input>", "the WebAssembly module")
    .option(
      "--import <module=attribute>",
      "the evaluator attribute of an imported module; may be given many times",
      addImport,
      {},
    )
    .option("--remove", "take the annotation away", false)
    .requiredOption("-o, --output <file>", "the file to write, which may be the input")
    .action(async (input: string, { import: imports, remove, output }: Options, command) => {
      if (remove === Object.keys(imports).length > 0) {
        (command as Command).error("Give at least one `--import`, or else `--remove`.");
      }
      const { annotateFile } = await import("../annotate-file.ts");
      process.exitCode = await annotateFile(input, output, imports);
    });
}

function addImport(
  text: string,
  imports: Readonly<Record<string, string>>,
): Record<string, string> {
  // Names of modules may have queries; those of attributes have no reason to.
  const [, module, attribute] = /^(.*)=(.*)$/s.exec(text) ?? [];
  if (module === undefined || attribute === undefined) {
    throw new InvalidArgumentError("Write `--import ./bar.wasm=wasm-module`.");
  }
  if (Object.hasOwn(imports, module)) {
    throw new InvalidArgumentError("A module has one evaluator attribute.");
  }
  return { ...imports, [module]: attribute };
}

/**
 * Assembles a module with one function of two numbers. It is longer than the 4 kB below which Vite
 * puts files into the text of the program.
 */
function assemble(name: string, instruction: string, parameters = "i32 i32"): Promise<Uint8Array> {
  const operands = parameters.split(" ").map((_, index) => `(local.get ${index})`);
  return testKit.assemble(
    `${name}.wat`,
    `(module (memory 1) (data (i32.const 0) "${"-".repeat(5_000)}")
      (func (export "${name}") (param ${parameters}) (result i32) (${instruction} ${operands.join(" ")})))`,
  );
}

/** `add(a, b)` */
export const assembleAdder = (): Promise<Uint8Array> => assemble("add", "i32.add");
/** `multiply(a, b)` */
export const assembleMultiplier = (): Promise<Uint8Array> => assemble("multiply", "i32.mul");
/** `double(a)` */
export const assembleDoubler = (): Promise<Uint8Array> =>
  assemble("double", "i32.mul (i32.const 2)", "i32");

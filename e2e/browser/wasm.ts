/**
 * Assembles a module with one function of two numbers. It is longer than the 4 kB below which Vite
 * puts files into the text of the program.
 */
function assemble(name: string, instruction: string, parameters = "i32 i32"): Uint8Array {
  const operands = parameters.split(" ").map((_, index) => `(local.get ${index})`);
  return testKit.assemble(
    `(module (memory 1) (data (i32.const 0) "${"-".repeat(5_000)}")
      (func (export "${name}") (param ${parameters}) (result i32) (${instruction} ${operands.join(" ")})))`,
  );
}

/** `add(a, b)` */
export const assembleAdder = (): Uint8Array => assemble("add", "i32.add");
/** `multiply(a, b)` */
export const assembleMultiplier = (): Uint8Array => assemble("multiply", "i32.mul");
/** `double(a)` */
export const assembleDoubler = (): Uint8Array => assemble("double", "i32.mul (i32.const 2)", "i32");

/** Assembles a module that exports `add`. */
export function assembleAdder(): Uint8Array {
  return testKit.assemble(
    `(module (func (export "add") (param i32 i32) (result i32)
      (i32.add (local.get 0) (local.get 1))))`,
  );
}

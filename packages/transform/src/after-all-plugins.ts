import type { NodePath, types } from "@babel/core";

/** Has `action` run when the last plugin has entered or left the program, whichever stands last. */
export function afterAllPlugins(
  program: NodePath<types.Program>,
  when: "enter" | "exit",
  action: () => void,
): void {
  // Babel calls what stands at the end of the list that it is going through.
  program.opts!.Program![when]!.push(action);
}

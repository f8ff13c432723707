/** Said instead of writing JavaScript that has lost a phase, in the form of TypeScript's own errors. */
export function lostPhase(file: string): string {
  return (
    `${file}: error: TypeScript would write this file without its phases, so it is not written. ` +
    "Let Babel write it, and give TypeScript `noEmit` or `emitDeclarationOnly`."
  );
}

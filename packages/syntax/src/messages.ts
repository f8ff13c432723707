/** The package that lowers what this one parses. */
export const transformPackage = "@import-phases/babel-plugin";

/** Every diagnostic of this package. */
export const messages = {
  noOptions: (option: string): string =>
    `@import-phases/babel-plugin-syntax: .${option} is not an option, for this plugin has none. ` +
    `Options of the transform go to the plugin \`${transformPackage}\`.`,
  phaseWouldBeLost: (form: string, format: string): string =>
    `${form} would lose its phase when modules are compiled to ${format}: only the syntax plugin is on. ` +
    `Add the plugin \`${transformPackage}\`, which compiles it.`,
  evaluatorWouldBeLost: (form: string, format: string): string =>
    `${form} would lose its evaluator attribute when modules are compiled to ${format}: only the syntax plugin is on. ` +
    `Add the plugin \`${transformPackage}\`, which compiles it.`,
  passIsOver: (form: string, format: string): string =>
    `${form} would be lost: with \`passPerPreset\`, a pass ahead of this plugin's compiles modules to ${format}. ` +
    `List \`${transformPackage}\` in the pass of the module transform, or in an earlier one.`,
  sourceDeclaration:
    'Only `import source x from "./module"` is valid: one name, `from` and a string.',
  sourceNeedsName:
    '`import source` needs a name for the source: `import source x from "./module"`. To run the module, remove `source`.',
  escapedSource:
    'The keyword in `import source x from "./module"` cannot be written with escapes. Write `source`.',
  assertKeyword: "Import attributes follow `with`, no longer `assert`.",
  sourceExport:
    'There is no `export source`. Import the source and export the name: `import source x from "./module"; export { x };`.',
  sourceIsCall:
    '`import.source` is not an object, it can only be called: `import.source("./module")`.',
  sourceCallArguments: "`import.source()` requires exactly one or two arguments.",
  sourceCallSpread: "`...` is not allowed in `import.source()`. Pass the specifier itself.",
  evaluatorIsString:
    '`as` behind a module specifier takes a string: `import x from "./module" as "evaluator"`.',
  oneEvaluator: "An import has one evaluator attribute. Remove the second `as`.",
  evaluatorWithPhase: (phase: string): string =>
    `\`import ${phase}\` cannot carry an evaluator attribute, for only one of the two can say what the import gives. ` +
    `Remove \`${phase}\` or \`as\`.`,
  evaluatorWithoutFrom:
    'An evaluator attribute follows a module specifier: `export { x } from "./module" as "evaluator"`.',
  sourceIsNoConstructor: "Cannot use new with import.source(). Put it into parentheses.",
} as const;

import type { RequestForm } from "./static-request.ts";

/** Every diagnostic of this package but those on options. */
export const messages = {
  staticFormCannotWait: ({ written, dynamic, result }: RequestForm, format: string): string =>
    `${written} cannot be compiled to ${format} for a platform that loads asynchronously. ` +
    `Use ${dynamic} where the ${result} is needed, compile to ES modules, ` +
    `or set \`platform: "node"\` if the output only runs on Node.`,
  staticFormInDefinedModule: ({ written, dynamic, result }: RequestForm, format: string): string =>
    `${written} cannot be compiled to ${format}, whose modules cannot wait. ` +
    `Use ${dynamic} where the ${result} is needed, or compile to ES modules.`,
  formatOnWorkerd: (form: string, format: string): string =>
    `${form} cannot be compiled to ${format} for workerd, which runs ES modules and CommonJS.`,
  unknownEvaluator: (attribute: string, known: readonly string[]): string =>
    `There is no evaluator "${attribute}", only ${known.map((name) => `"${name}"`).join(", ")}. ` +
    `Name the module that implements it in the option \`evaluators\` of ` +
    `\`@import-phases/babel-plugin\`, or set that to "runtime" if the program defines it.`,
  exportsUnknown: (attribute: string): string =>
    `\`export *\` cannot be compiled, for the names that "${attribute}" exports are not known. ` +
    `Write the names, or give them in the option ` +
    `\`evaluators: { ${JSON.stringify(attribute)}: { module: "…", exports: ["…"] } }\`.`,
  evaluatorOnWorkerd: (attribute: string): string =>
    `\`as "${attribute}"\` cannot be compiled for workerd, where programs read no files. ` +
    `Only "wasm-module" works there.`,
  workerOutsideModules: (form: string, format: string): string =>
    `A worker ${form} cannot be compiled to ${format}. ` +
    `Compile to ES modules, or to CommonJS for Node.`,
  evaluatorNeedsFilename: (specifier: string): string =>
    `The evaluator ${specifier} is relative to the configuration, and this file has no name. ` +
    `Give Babel the option \`filename\`.`,
  modulesInCommonJSOfJest: (): string =>
    `Jest runs this file as CommonJS, and nothing in the Babel configuration compiles ES modules to that. ` +
    `Add \`@babel/preset-env\` or \`@babel/plugin-transform-modules-commonjs\` to it, ` +
    `or have Jest run ES modules: https://jestjs.io/docs/ecmascript-modules`,
  exportsUnreadable: (specifier: string, problem: string): string =>
    `\`export *\` cannot be compiled, for the names that "${specifier}" exports are not known (${problem}). ` +
    `Build the binary first, or write the names.`,
} as const;

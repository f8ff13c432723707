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
} as const;

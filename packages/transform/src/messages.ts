/** Every diagnostic of this package but those on options. */
export const messages = {
  staticFormCannotWait: (format: string): string =>
    `\`import source\` cannot be compiled to ${format} for a platform that loads asynchronously. ` +
    `Use \`await import.source()\` where the source is needed, compile to ES modules, ` +
    `or set \`platform: "node"\` if the output only runs on Node.`,
  staticFormInDefinedModule: (format: string): string =>
    `\`import source\` cannot be compiled to ${format}, whose modules cannot wait. ` +
    `Use \`await import.source()\` where the source is needed, or compile to ES modules.`,
  formatOnWorkerd: (form: string, format: string): string =>
    `${form} cannot be compiled to ${format} for workerd, which runs ES modules and CommonJS.`,
} as const;

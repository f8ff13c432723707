/** By which our plugins know each other among the plugins of a file. */
export const pluginNames = { syntax: "syntax-import-phases", transform: "import-phases" } as const;

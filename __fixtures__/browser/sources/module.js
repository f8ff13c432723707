globalThis.evaluated ??= [];
globalThis.evaluated.push("module");
export const { url } = import.meta;
export const counter = { count: 0 };

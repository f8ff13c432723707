import { createRequire } from "node:module";

export { default as core } from "@babel/core";
export const { resolve } = createRequire(import.meta.url);

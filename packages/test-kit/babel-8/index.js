import { createRequire } from "node:module";

export * as core from "@babel/core";
export const { resolve } = createRequire(import.meta.url);

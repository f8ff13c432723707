import { install } from "./abstract-module-source.ts";

export * from "./pure.ts";

install();

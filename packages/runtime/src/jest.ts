import { install } from "./abstract-module-source.ts";

export * from "./jest-pure.ts";

install();

/**
 * What the platform's objects are where a program's libraries declare them. TypeScript declares
 * WebAssembly in the library of the DOM alone, which programs for Node do without, so declarations that
 * users get do not name it.
 */
type Declared = typeof globalThis;

export type WebAssemblyModule = Declared extends {
  WebAssembly: { Module: { prototype: infer Module } };
}
  ? Module
  : object;

export type WebAssemblyInstance = Declared extends {
  WebAssembly: { Instance: { prototype: infer Instance } };
}
  ? Instance
  : object;

export type WebAssemblyGlobal = Declared extends {
  WebAssembly: { Global: { prototype: infer Global } };
}
  ? Global
  : object;

/** A URL as `new URL` gives it. */
export interface URLObject {
  readonly href: string;
  toString(): string;
}

/** What a `Response` says ahead of its body. */
export interface ResponseHead {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
}

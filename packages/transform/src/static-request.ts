import type { NodePath, types } from "@babel/core";
import type { FileContext } from "./file-context.ts";
import type { CheckedOptions } from "./options.ts";

/** The declarations that can ask for a module. */
export type RequestDeclaration =
  types.ImportDeclaration | types.ExportNamedDeclaration | types.ExportAllDeclaration;

/** Where and how one request stands in the output. */
export interface RequestCall {
  readonly path: NodePath<types.ImportDeclaration>;
  /** Whether the result is there when the call returns, rather than a promise of it. */
  readonly isSync: boolean;
  /** The names that the file wants of the module, for those kinds that give a namespace. */
  readonly names: readonly string[];
}

/** A declaration in the words of its user. */
export interface RequestForm {
  /** The declaration itself, in backticks. */
  readonly written: string;
  /** What does the same where a module cannot wait, in backticks. */
  readonly dynamic: string;
  /** What the dynamic form gives. */
  readonly result: string;
}

/** One kind of static declaration that becomes a call of the runtime. */
export interface RequestKind {
  /** Whether a declaration, as it stands in the file, is of this kind. */
  matches(node: RequestDeclaration, options: CheckedOptions): boolean;
  /** How messages name such a declaration. */
  formOf(node: RequestDeclaration): RequestForm;
  /**
   * Whether the call gives a namespace, of which the declaration binds parts; else it is the binding.
   * One that is waited for comes as `{ namespace }`: what exports a `then` cannot be waited for.
   */
  readonly givesNamespace: boolean;
  /** Builds the call. */
  call(context: FileContext, request: RequestCall): types.CallExpression;
  /**
   * The names that `export *` stands for.
   *
   * @throws {Error} With a code frame, where they are not known when the file is compiled.
   */
  exportsOf(context: FileContext, path: NodePath<RequestDeclaration>): readonly string[];
  /** The exports that may have no value that can be read. */
  throwingExportsOf?(
    context: FileContext,
    path: NodePath<types.ImportDeclaration>,
  ): readonly string[];
  /** Leaves the declarations to workerd, which loads them itself. */
  keepForWorkerd(context: FileContext, paths: readonly NodePath<RequestDeclaration>[]): void;
}

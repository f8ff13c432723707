import type {
  ExportAllDeclaration,
  ExportNamedDeclaration,
  File,
  ImportDeclaration,
  ImportExpression,
} from "@babel/types";
import { writesLoadingGlobals } from "./writes.ts";
import { isAt, type NodePath } from "./node-path.ts";
import { parseFile } from "./parse.ts";
import { Tree } from "./tree.ts";

type ModuleDeclaration = ImportDeclaration | ExportNamedDeclaration | ExportAllDeclaration;

function isDeclaration(path: NodePath): path is NodePath<ModuleDeclaration> {
  return isAt(path, "ImportDeclaration", "ExportNamedDeclaration", "ExportAllDeclaration");
}

/** A parsed file, in which the migrations find what they look for. What none asks for is not searched. */
export class Program {
  readonly code: string;
  readonly file: string;
  readonly ast: File;
  readonly #tree: Tree;

  /** @throws {SyntaxError} When the file cannot be parsed. */
  constructor(code: string, file: string) {
    this.code = code;
    this.file = file;
    this.ast = parseFile(code, file);
    this.#tree = new Tree(code, this.ast.program);
  }

  /** Whether the text itself proves that it is an ES module. */
  get isModule(): boolean {
    return this.ast.program.sourceType === "module";
  }

  /** The line break of the file. */
  get lineBreak(): string {
    return /\r\n|\n|\r/.exec(this.code)?.[0] ?? "\n";
  }

  /** Imports and exports, in order. */
  get declarations(): readonly NodePath<ModuleDeclaration>[] {
    const { root } = this.#tree;
    return this.ast.program.body.map((statement) => root.pathOf(statement)).filter(isDeclaration);
  }

  get dynamicImports(): readonly NodePath<ImportExpression>[] {
    return this.pathsAround("import").filter((path): path is NodePath<ImportExpression> =>
      isAt(path, "ImportExpression"),
    );
  }

  /** Whether code that is only known at run time may use the names of the file. */
  get hasDirectEval(): boolean {
    return this.identifiersNamed("eval").some(({ node, parentPath }) => {
      return isAt(parentPath, "CallExpression", "NewExpression") && parentPath.node.callee === node;
    });
  }

  /** Whether it puts something else in the place of `fetch`, `URL`, `WebAssembly` or `Response`. */
  get writesLoadingGlobals(): boolean {
    return writesLoadingGlobals(this.#tree);
  }

  /** The identifiers that say a name, as that of a variable or of a property. */
  identifiersNamed(name: string): readonly NodePath[] {
    return this.#tree.identifiersNamed(name);
  }

  /** The nodes around all places where the text has a word, outer ones ahead of inner ones. */
  pathsAround(word: string): readonly NodePath[] {
    return this.#tree.pathsAround(word);
  }

  /** Whether there are such identifiers. */
  has(name: string): boolean {
    return this.identifiersNamed(name).length > 0;
  }
}

/**
 * Parses a file.
 *
 * @throws {SyntaxError} When the file cannot be parsed.
 */
export function readProgram(code: string, file: string): Program {
  // One migration after the other asks for the same file.
  if (latest?.code !== code || latest.file !== file) latest = new Program(code, file);
  return latest;
}

let latest: Program | undefined;

/** A name that the file does not use: the wanted one, or with a number after it. */
export function freshName(names: { has(name: string): boolean }, wanted: string): string {
  if (!names.has(wanted)) return wanted;
  let number = 2;
  while (names.has(`${wanted}${number}`)) number += 1;
  return `${wanted}${number}`;
}

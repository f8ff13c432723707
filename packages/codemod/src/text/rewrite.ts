import type { Node } from "@babel/types";
import type { Binding } from "../program/bindings.ts";
import type { Edit, MigrationResult, Report } from "../migration.ts";
import type { Program } from "../program/program.ts";
import { applyEdits, sortEdits } from "./apply-edits.ts";
import { excerpt, textStartOf } from "./lines.ts";
import { joinBlankLines } from "./remove-statement.ts";
import { SourceImports } from "./source-imports.ts";
import { removeUnused, type DeadCode } from "./unused.ts";

const commentLost = "a comment in it would be lost";

/** What a migration gathers for one file. */
export class Rewrite {
  readonly imports: SourceImports;
  readonly #program: Program;
  readonly #migration: string;
  readonly #edits: Edit[] = [];
  readonly #reports: Report[] = [];
  readonly #dead: DeadCode[] = [];
  readonly #constants = new Set<Binding>();
  readonly #becameImports = new Set<Node>();
  #losesComment = false;

  constructor(program: Program, migration: string) {
    this.#program = program;
    this.#migration = migration;
    this.imports = new SourceImports(program);
  }

  /** Puts a text in the place of another, in which nothing is kept. */
  replace(start: number, end: number, text: string): void {
    this.#edits.push({ start, end, text });
    if (end === start) return;
    this.#dead.push({ start, end });
    if (!text.includes("/*") && !text.includes("//")) this.#checkComments(start, end);
  }

  replaceNode(node: Node, text: string): void {
    this.replace(node.start!, node.end!, text);
  }

  insert(offset: number, text: string): void {
    this.replace(offset, offset, text);
  }

  /** An edit that was made elsewhere. */
  add({ start, end, text }: Edit): void {
    this.replace(start, end, text);
  }

  #checkComments(start: number, end: number): void {
    const { comments } = this.#program.ast;
    this.#losesComment ||=
      comments?.some((comment) => start <= comment.start! && comment.end! <= end) ?? false;
  }

  /**
   * Converts a piece of code, or reports it, where a comment in it would be lost.
   *
   * @param node - The code.
   * @param convert - Makes the edits, or returns the reason why there are none.
   */
  attempt(node: Node, convert: () => string | undefined | void): void {
    const [edits, dead, imports] = [this.#edits.length, this.#dead.length, this.imports.count];
    this.#losesComment = false;
    const reason = convert();
    if (reason === undefined && !this.#losesComment) return;
    this.#edits.length = edits;
    this.#dead.length = dead;
    this.imports.count = imports;
    this.report(node, reason ?? commentLost);
  }

  /** Why a node cannot go as a whole. */
  reasonToKeep({ start, end }: Node): string | undefined {
    this.#losesComment = false;
    this.#checkComments(start!, end!);
    return this.#losesComment ? commentLost : undefined;
  }

  /** Lets constants go with what used them. */
  release(constants: Iterable<Binding>): void {
    for (const constant of constants) this.#constants.add(constant);
  }

  /** The same, for constants that must not stay. */
  releaseWithin(holders: Iterable<Binding>): void {
    for (const holder of holders) {
      this.#constants.add(holder);
      const { start, end } = holder.path.parent;
      this.#checkComments(start!, end!);
    }
  }

  /** Puts an import in the place of a statement. */
  becomeImport(statement: Node, text: string): void {
    this.replaceNode(statement, text);
    this.#becameImports.add(statement);
  }

  /** Whether a statement is an import, or becomes one. */
  isImport(statement: Node): boolean {
    return statement.type === "ImportDeclaration" || this.#becameImports.has(statement);
  }

  /** Leaves something to a person. */
  report({ start, end, loc }: Node, reason: string): void {
    const { code } = this.#program;
    const pattern = excerpt(code, start!, end!);
    // The parser has counted the lines, and the byte order mark as a column of the first.
    const { line } = loc!.start;
    const column = loc!.start.column + (line === 1 ? 1 - textStartOf(code) : 1);
    this.#reports.push({
      migration: this.#migration,
      pattern,
      reason,
      offset: start!,
      line,
      column,
    });
  }

  finish(): MigrationResult {
    const reports = this.#reports.toSorted((a, b) => a.offset - b.offset);
    if (this.#edits.length === 0 && this.imports.count === 0) {
      return { code: this.#program.code, edits: [], reports };
    }
    const unused = removeUnused(this.#program, this.#dead, this.#constants);
    const sorted = sortEdits(this.imports.editsWith([...this.#edits, ...unused]));
    const edits = joinBlankLines(this.#program.code, sorted);
    const code = applyEdits(this.#program.code, edits);
    return { code, edits, reports };
  }
}

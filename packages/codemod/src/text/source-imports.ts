import type { ImportDeclaration } from "@babel/types";
import type { Edit } from "../migration.ts";
import { freshName, type Program } from "../program/program.ts";
import { nameForSource } from "../loads/specifier.ts";
import { afterLineBreak, isLineDone, lineEndOf } from "./lines.ts";

/** What an import of a source says. */
export interface SourceImport {
  readonly name: string;
  readonly specifier: string;
  readonly quote: string;
}

/** The text of an import of a source, without a semicolon. */
export function sourceImportText({ name, specifier, quote }: SourceImport): string {
  return `import source ${name} from ${quote}${specifier}${quote}`;
}

/** Whether the file ends its statements with semicolons. */
export function usesSemicolons({ code, ast }: Program): boolean {
  const isEnded = (node: { end?: number | null }): boolean => code.charAt(node.end! - 1) === ";";
  const statements = ast.program.body.filter(({ type }) =>
    /^(?:Import|Variable|Expression)/.test(type),
  );
  return statements.length === 0 || statements.some(isEnded);
}

function isImport(node: { readonly type: string }): node is ImportDeclaration {
  return node.type === "ImportDeclaration";
}

/** The imports that a rewrite adds to a file. */
export class SourceImports {
  readonly #program: Program;
  readonly #added: SourceImport[] = [];

  constructor(program: Program) {
    this.#program = program;
  }

  /** How many there are. Fewer take back the last. */
  get count(): number {
    return this.#added.length;
  }

  set count(count: number) {
    this.#added.length = count;
  }

  /** The name of a new import of a source, which is one import for each specifier. */
  nameFor(specifier: string, quote: string): string {
    const known = this.#added.find((added) => added.specifier === specifier);
    if (known) return known.name;
    const wanted = nameForSource(specifier);
    const isTaken = (candidate: string): boolean =>
      this.#program.has(candidate) || this.#added.some((added) => added.name === candidate);
    const name = freshName({ has: isTaken }, wanted);
    this.#added.push({ name, specifier, quote });
    return name;
  }

  /** Adds an import whose name the file has already. */
  add(added: SourceImport): void {
    this.#added.push(added);
  }

  /**
   * Puts the imports behind those that are there, or first.
   *
   * @param others - The other edits of the file, one of which may remove the import to stand behind.
   * @returns All edits.
   */
  editsWith(others: readonly Edit[]): readonly Edit[] {
    const anchor = this.#program.ast.program.body.findLast(isImport);
    const removal = others.find(
      ({ start, end, text }) =>
        anchor && text === "" && start <= anchor.start! && end >= anchor.end!,
    );
    if (this.#added.length === 0 || !anchor || !removal) return [...others, ...this.#edits()];
    const { start, end } = anchor as { start: number; end: number };
    const text = this.#lines().join(this.#program.lineBreak);
    return [...others.filter((edit) => edit !== removal), { start, end, text }];
  }

  #lines(): readonly string[] {
    const end = usesSemicolons(this.#program) ? ";" : "";
    return this.#added.map((added) => `${sourceImportText(added)}${end}`);
  }

  #edits(): readonly Edit[] {
    if (this.#added.length === 0) return [];
    const { code, ast, lineBreak } = this.#program;
    const { body, directives } = ast.program;
    const lines = this.#lines();
    const anchor = body.findLast(isImport) ?? directives.at(-1);
    if (!anchor) {
      const start = body[0]!.start!;
      return [{ start, end: start, text: lines.map((line) => line + lineBreak).join("") }];
    }
    if (!isLineDone(code, anchor.end!)) {
      // Another statement, or a comment that goes on, is on the same line.
      const separator = code.charAt(anchor.end! - 1) === ";" ? " " : "; ";
      const text = lines.map((line) => separator + line.replace(/;?$/, "")).join("");
      return [{ start: anchor.end!, end: anchor.end!, text: `${text};` }];
    }
    const lineEnd = lineEndOf(code, anchor.end!);
    const next = afterLineBreak(code, lineEnd);
    if (next === lineEnd) {
      return [{ start: next, end: next, text: lines.map((line) => lineBreak + line).join("") }];
    }
    return [{ start: next, end: next, text: lines.map((line) => line + lineBreak).join("") }];
  }
}

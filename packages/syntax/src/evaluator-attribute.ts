import type { types } from "@babel/core";
import type { EvaluatorClause } from "./evaluator-clause.ts";
import type { RequestDeclaration } from "./evaluator-parse.ts";
import type { EvaluatorAttribute } from "./module-request.ts";
import { positionAfter, type Position } from "./position.ts";

interface Ranged {
  range?: [number, number];
}

/** Puts a clause into the declaration that was parsed without it. */
export function attachEvaluator(
  code: string,
  clause: EvaluatorClause,
  { file, declaration }: { file: types.File; declaration: RequestDeclaration },
): void {
  const { specifierEnd, literalStart, literalEnd, value } = clause;
  const specifier = declaration.source!;
  const begin = positionAfter(positionBehind(specifier), code.slice(specifierEnd, literalStart));
  const raw = code.slice(literalStart, literalEnd);
  const loc = { start: begin, end: positionAfter(begin, raw) };
  const { index: start } = begin;
  const { index: end } = loc.end;
  const evaluatorAttribute: EvaluatorAttribute = { value, raw, start, end, loc };
  // Plugins that put a new declaration in the place of one take its specifier over, so it is on both.
  (declaration.extra ??= {})["evaluatorAttribute"] = evaluatorAttribute;
  (specifier.extra ??= {})["evaluatorAttribute"] = evaluatorAttribute;
  if (declaration.end! < end) {
    declaration.end = end;
    declaration.loc!.end = loc.end;
    const { range } = declaration as Ranged;
    if (range) range[1] = end;
  }
  moveInnerComments(file.program, declaration, end);
}

/** Where a node ends, as the parser counts, which may begin to count anywhere. */
export function positionBehind({ loc, end }: types.Node): Position {
  const { line, column } = loc!.end;
  return { line, column, index: end! };
}

/**
 * Comments of a clause that ends its statement stood behind the statement when it was parsed. They
 * belong to the specifier, the last node ahead of them.
 */
function moveInnerComments(
  { body }: types.Program,
  declaration: RequestDeclaration,
  end: number,
): void {
  if (!declaration.trailingComments) return;
  const isInner = ({ start }: types.Comment): boolean => start! < end;
  const inner = declaration.trailingComments.filter(isInner);
  if (inner.length === 0) return;
  const next = body[body.indexOf(declaration) + 1];
  for (const [node, field] of [
    [declaration, "trailingComments"],
    [next, "leadingComments"],
  ] as const) {
    const others = node?.[field]?.filter((comment) => !isInner(comment));
    if (!node || !others) continue;
    if (others.length > 0) node[field] = others;
    else Reflect.deleteProperty(node, field);
  }
  const specifier = declaration.source!;
  specifier.trailingComments = [...(specifier.trailingComments ?? []), ...inner];
}

import type { EvaluatorClause, EvaluatorClauses, RefusedClause } from "./evaluator-clause.ts";
import { gap, name } from "./gap.ts";
import type { LocatedError } from "./host-parser.ts";
import { positionAfter } from "./position.ts";
import { messages } from "./messages.ts";

/** `import source x from` and the like, of this and of other proposals. */
const phaseAhead = new RegExp(
  String.raw`\bimport${gap}(source|defer|module)\b${gap}(?:\*${gap}as\b${gap})?${name}${gap}from${gap}$`,
  "u",
);

/** How much of the text before a specifier is looked at. */
const reach = 500;

/** Says of clauses that are not real whether that is so because a phase stands ahead of them. */
export function clausesWithPhase(
  code: string,
  clauses: readonly EvaluatorClause[],
): RefusedClause[] {
  return clauses.flatMap(({ specifierStart: start, before, keywordStart }) => {
    const [, phase] = phaseAhead.exec(code.slice(Math.max(0, start - reach), start)) ?? [];
    if (phase === undefined) return [];
    return { before, index: keywordStart, message: messages.evaluatorWithPhase(phase) };
  });
}

/**
 * Puts an error where it belongs that Babel found at the end of a module specifier, as it did not see
 * the `as` that follows, or did not know what to do with it. The error stays the same object.
 *
 * @param error - What the parser threw, or recovered from.
 * @param code - The text of the file.
 * @param clauses - Those that were hidden from the parser, and those that it stumbled over.
 * @param startIndex - The parser's option.
 */
export function relocateError(
  error: LocatedError,
  code: string,
  { clauses, refused }: EvaluatorClauses,
  startIndex = 0,
): void {
  const { pos, loc, reasonCode } = error;
  if (pos === undefined || !loc) return;
  const found = pos - startIndex;
  const isMissing = reasonCode === "MissingSemicolon";
  const stumbled = refused.find(({ before, index }) => found === (isMissing ? before : index));
  const hidden = isMissing ? clauses.find(({ before }) => before === found) : undefined;
  // Babel 8 knows an `as` behind braces, of a proposal that needs a plugin of its parser.
  if (!isMissing && !(stumbled?.message && reasonCode === "MissingPlugin")) return;
  const index = stumbled?.index ?? hidden?.literalEnd;
  if (index === undefined) return;
  const place = positionAfter({ ...loc, index: pos }, code.slice(found, index));
  const [text] = error.message.split(/ \(\d+:\d+\)$/) as [string];
  error.message = `${stumbled?.message ?? text} (${place.line}:${place.column})`;
  error.loc = Object.assign(Object.create(Object.getPrototypeOf(loc) as object), loc, place);
  error.pos = place.index;
  if (!isMissing) Reflect.deleteProperty(error, "missingPlugin");
}

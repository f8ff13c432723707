import { describe, expect, test } from "@jest/globals";
import type { types } from "@babel/core";
import { babelOptions, type BabelMajor } from "@import-phases/test-kit";
import { readEvaluatorAttribute, type ModuleRequestNode } from "../src/index.ts";
import { accepted } from "./evaluator-cases/accepted.ts";
import { lookAlikes, lookAlikesBySyntax } from "./evaluator-cases/look-alikes.ts";
import { markedIndices, placeOf, withoutMarks } from "./evaluator-cases/parser-case.ts";
import { babelsOwn, refused } from "./evaluator-cases/rejected.ts";

type ParserOptions = Readonly<Record<string, unknown>>;

interface PlacedError extends Error {
  readonly loc: { readonly line: number; readonly column: number };
  readonly pos: number;
}

const syntax = ["@import-phases/babel-plugin-syntax"];

/** Babel's own parser, which knows the source phase. */
function plainParser(babel: BabelMajor) {
  return (text: string, { sourceType, ...options }: ParserOptions = {}): types.File => {
    const plugins = [...((options["plugins"] as string[]) ?? []), "sourcePhaseImports"];
    const parserOpts = { ...options, plugins };
    const more = sourceType ? { sourceType } : {};
    return babel.core.parseSync(text, babelOptions(babel, { parserOpts, ...more }))!;
  };
}

function ourParser(babel: BabelMajor) {
  return (text: string, { sourceType, ...parserOpts }: ParserOptions = {}): types.File => {
    const options = { plugins: syntax, parserOpts, ...(sourceType ? { sourceType } : {}) };
    return babel.core.parseSync(text, babelOptions(babel, options))!;
  };
}

function failureOf(action: () => unknown): PlacedError {
  try {
    action();
  } catch (error) {
    return error as PlacedError;
  }
  throw new Error("It parses.");
}

/** A file that is a part of another. */
const elsewhere = { startLine: 4, startColumn: 6, startIndex: 100 };

/** Expects an error of a file {@link elsewhere} to be what it is of the file by itself. */
function expectSame(found: PlacedError, { loc, pos, message }: PlacedError): void {
  const column = loc.column + (loc.line === 1 ? elsewhere.startColumn : 0);
  const place = { line: loc.line + elsewhere.startLine - 1, column };
  expect(found).toMatchObject({ pos: pos + elsewhere.startIndex, loc: place });
  const words = message.split("\n")[0]!.replace(/\(\d+:\d+\)$/, `(${place.line}:${place.column})`);
  expect(found.message.split("\n")[0]).toBe(words);
}

/** Where the errors are that the parser recovers from, up to one that it does not recover from. */
function recovered(action: () => types.File): number[] {
  try {
    const { errors } = action() as types.File & { errors: PlacedError[] };
    return errors.map(({ pos }) => pos);
  } catch (error) {
    return [(error as PlacedError).pos];
  }
}

/** Without the prototypes of the parser's classes. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function show(text: string): string {
  return JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
}

describe.each(testKit.babels)("Babel $major", (babel) => {
  const parse = ourParser(babel);
  const parsePlain = plainParser(babel);

  describe.each(Object.entries(accepted))("reads %s", (_group, cases) => {
    for (const [marked, values = [], options = {}] of cases) {
      test(`${show(marked)} ${values.length + Object.keys(options).length > 0 ? JSON.stringify([values, options]) : ""}`, () => {
        const text = withoutMarks(marked);
        const { startIndex = 0 } = options as { startIndex?: number };
        const file = parse(text, options);
        const found = file.program.body.filter((node) =>
          readEvaluatorAttribute(node as ModuleRequestNode),
        );
        const [starts, ends, literalStarts, literalEnds] = ["⟦", "⟧", "⟨", "⟩"].map((mark) =>
          markedIndices(marked, mark),
        );
        expect(found.map(({ start }) => start! - startIndex)).toEqual(starts);
        expect(found.map(({ end }) => end! - startIndex)).toEqual(ends);
        for (const [order, node] of found.entries()) {
          const [start, end] = [literalStarts![order]!, literalEnds![order]!];
          const expected = {
            value: values[order] ?? "e",
            raw: text.slice(start, end),
            start: start + startIndex,
            end: end + startIndex,
            loc: {
              start: { ...placeOf(text, start, options), index: start + startIndex },
              end: { ...placeOf(text, end, options), index: end + startIndex },
            },
          };
          expect(readEvaluatorAttribute(node as ModuleRequestNode)).toEqual(expected);
          expect(plain(node.loc!.end)).toMatchObject(placeOf(text, ends![order]!, options));
          if (options["ranges"]) expect(node).toMatchObject({ range: [node.start, node.end] });
        }
      });
    }
  });

  describe.each(Object.entries(lookAlikes))("leaves alone %s", (_group, texts) => {
    test.each(texts.map((text) => [show(text), text]))("%s", (_name, text) => {
      const sourceType = "unambiguous";
      expect(plain(parse(text, { sourceType }))).toEqual(plain(parsePlain(text, { sourceType })));
    });
  });

  describe.each(Object.entries(lookAlikesBySyntax))("leaves alone, in %s,", (plugin, texts) => {
    test.each(texts)("%s", (text) => {
      const options = { plugins: [plugin], tokens: true };
      expect(plain(parse(text, options))).toEqual(plain(parsePlain(text, options)));
    });
  });

  describe.each(Object.entries(refused))("refuses %s:", (_group, cases) => {
    test.each(cases.map(([marked, ...others]) => [show(marked), marked, ...others] as const))(
      "%s",
      (_name, ...[marked, message, options]) => {
        const text = withoutMarks(marked);
        const [index] = markedIndices(marked, "‸");
        const place = placeOf(text, index!, {});
        const error = failureOf(() => parse(text, options));
        expect(error.message).toContain(message);
        expect(error.message).toContain(`(${place.line}:${place.column})`);
        expect(error.message).toContain(`> ${place.line} |`);
        expect(error).toMatchObject({ pos: index, loc: place });
        expect(recovered(() => parse(text, { ...options, errorRecovery: true }))).toContain(index);
        expectSame(
          failureOf(() => parse(text, { ...options, ...elsewhere })),
          error,
        );
      },
    );
  });

  test.each(babelsOwn)("reports as Babel does: %s", (text) => {
    // Blanks in the place of the clause, as no file has them: all else is what Babel reads.
    const blanked = text.replace(/as ("|')e\1/, (clause) => " ".repeat(clause.length));
    for (const options of [{}, elsewhere]) {
      const error = failureOf(() => parse(text, options));
      const expected = failureOf(() => parsePlain(blanked, options));
      expect(error).toMatchObject({ pos: expected.pos, loc: plain(expected.loc) as object });
      // Errors of phases are put into words of ours.
      if (text.includes("source")) continue;
      expect(error.message.split("\n")[0]).toBe(expected.message.split("\n")[0]);
    }
  });
});

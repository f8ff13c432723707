import { beforeAll, describe, test } from "@jest/globals";
import * as fc from "fast-check";
import { readEvaluatorAttribute, type ModuleRequestNode } from "../src/index.ts";
import { parserOverrideFor } from "../src/parse.ts";
import { PlaceMap, type PlacedError } from "./evaluator-cases/place-map.ts";
import { randomFile, type RandomFile } from "./evaluator-cases/random-file.ts";

type Options = Readonly<Record<string, unknown>>;
type Parse = (code: string, options: Options) => ParsedFile;

interface ParsedFile {
  readonly program: { readonly body: readonly ModuleRequestNode[] };
  readonly comments: readonly object[];
  readonly tokens?: readonly { readonly start: number; readonly value: unknown }[];
  readonly errors?: readonly PlacedError[];
}

const attributesKeywords: ReadonlySet<unknown> = new Set(["with", "assert", "asserts"]);

/** Another seed finds other files; this one finds the same on every machine. */
const seed = 20_261_121;

/** Of each run. There are two on each major: 20,000 files in CI. */
const numRuns = process.env["CI"] ? 10_000 : 5_000;

describe.each(testKit.babels)("random files on Babel $major", (babel) => {
  let parsePlain: Parse;
  let parseOurs: Parse;
  beforeAll(async () => {
    const host = await testKit.load(babel.resolve("@babel/parser"));
    parsePlain = (host["parse"] ?? (host["default"] as { parse: unknown }).parse) as Parse;
    const api = { types: babel.core.types, caller: () => false };
    const override = parserOverrideFor(api) as never as (...args: unknown[]) => ParsedFile;
    parseOurs = (code, options) => {
      const own = { ...options };
      return override(code, own, parsePlain) ?? parsePlain(code, own);
    };
  });

  test.each([
    ["as they are", {}, 0],
    ["with tokens, ranges and errors", { tokens: true, ranges: true, errorRecovery: true }, 1],
  ])("%s: what plain Babel makes of the file without the clauses", (_name, more, order) => {
    const property = fc.property(randomFile, (file) => {
      const options = {
        sourceType: "module",
        plugins: ["sourcePhaseImports", ...file.dialect],
        ...more,
      };
      compareFiles(file, (code, parse) => parse(code, options), { parseOurs, parsePlain });
    });
    fc.assert(property, { seed: seed + babel.major * 2 + order, numRuns });
  });
});

function compareFiles(
  { pieces, values }: RandomFile,
  read: (code: string, parse: Parse) => ParsedFile,
  { parseOurs, parsePlain }: Readonly<Record<"parseOurs" | "parsePlain", Parse>>,
): void {
  const places = new PlaceMap(pieces);
  const ours = attempt(() => read(places.written, parseOurs));
  const plain = attempt(() => read(places.plain, parsePlain));
  if ("error" in ours || "error" in plain) {
    const [error, expected] = [ours, plain].map((result) =>
      "error" in result ? result.error : undefined,
    );
    places.compareErrors(error && [error], expected && [expected]);
    return;
  }
  places.compareErrors(ours.file.errors ?? [], plain.file.errors ?? []);
  const found = ours.file.program.body.flatMap((node) => readEvaluatorAttribute(node) ?? []);
  places.compareTrees(
    found.map(({ value, raw }) => [value, raw]),
    values.map((value, order) => [
      value,
      places.written.slice(found[order]?.start, found[order]?.end),
    ]),
  );
  places.compareTrees(ours.file.program, plain.file.program);
  places.compareTrees(ours.file.comments, plain.file.comments);
  const [tokens, expected] = [ours, plain].map(({ file }) =>
    // The keyword of the attributes is a token of another kind where it is not `with`.
    file.tokens?.filter(({ value }) => !attributesKeywords.has(value)),
  );
  places.compareTrees(
    tokens?.filter(({ start }) => !places.isCut(start)),
    expected,
  );
}

function attempt(action: () => ParsedFile): { file: ParsedFile } | { error: PlacedError } {
  try {
    return { file: action() };
  } catch (error) {
    // Of Babel's realm, not of the test's.
    if (!("pos" in (error as object))) throw error;
    return { error: error as PlacedError };
  }
}

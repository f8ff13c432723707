import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { babelOptions, type BabelMajor, type NamedBabelOptions } from "@import-phases/test-kit";
import { lowered, shapeOf, sourceForms, written } from "./program-shape.ts";
import { randomProgram, type RandomProgram } from "./random-program.ts";

const runtime = "the-runtime";
const syntax = "@import-phases/babel-plugin-syntax";

/** Another seed finds other programs; this one finds the same on every machine. */
const parameters = { seed: 20_261_120, numRuns: 250 };

function optionsFor({ goal, dialect }: RandomProgram): NamedBabelOptions {
  const decorators = ["decorators", { version: "2023-11" }];
  return { sourceType: goal, parserOpts: { plugins: [...dialect, decorators] } };
}

type Plugins = NonNullable<NamedBabelOptions["plugins"]>;

// Babel makes a plugin anew where its options are another object.
const [node, universal, web] = ["node", "universal", "web"].map((platform): Plugins => [
  ["@import-phases", { platform, runtime, wasmInstances: false }],
]) as [Plugins, Plugins, Plugins];

function lowerings({ goal }: RandomProgram): readonly Plugins[] {
  return goal === "module" ? [node, universal] : [node, universal, web];
}

function transform(
  babel: BabelMajor,
  program: RandomProgram,
  plugins: Plugins = [],
): { code: string; phases: readonly unknown[] } {
  const options = babelOptions(babel, { ...optionsFor(program), plugins });
  const { code, metadata } = babel.core.transformSync(program.code, options)!;
  const { importPhases = [] } = metadata as { importPhases?: readonly unknown[] };
  return { code: code!, phases: importPhases };
}

function parse(babel: BabelMajor, program: RandomProgram): object {
  const options = babelOptions(babel, { ...optionsFor(program), plugins: [syntax] });
  return babel.core.parseSync(program.code, options)!.program;
}

function expectSame(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) === JSON.stringify(expected)) return;
  expect(actual).toEqual(expected);
}

describe.each(testKit.babels)("random programs on Babel $major", (babel) => {
  test("come back from the printer as they were", () => {
    const property = fc.property(randomProgram(true), (program) => {
      const { code } = transform(babel, program, [syntax]);
      expectSame(shapeOf(parse(babel, { ...program, code })), shapeOf(parse(babel, program)));
    });
    fc.assert(property, parameters);
  });

  test("are lowered form by form, and nothing else changes", () => {
    const property = fc.property(randomProgram(true), (program) => {
      const before = written(parse(babel, program));
      for (const plugins of lowerings(program)) {
        const { code, phases } = transform(babel, program, plugins);
        const after = lowered(parse(babel, { ...program, code }), runtime, before.names);
        expectSame(after.declarations, before.declarations);
        expectSame(after.program, before.program);
        expect(phases).toHaveLength(before.declarations.length + sourceForms(before));
      }
    });
    fc.assert(property, parameters);
  });

  test("are lowered once and for all", () => {
    const property = fc.property(randomProgram(true), (program) => {
      for (const plugins of lowerings(program)) {
        const { code } = transform(babel, program, plugins);
        const again = transform(babel, { ...program, code }, plugins);
        expect(again.code).toBe(transform(babel, { ...program, code }).code);
      }
    });
    fc.assert(property, parameters);
  });

  test("stay byte for byte as they are where they have no form", () => {
    const property = fc.property(randomProgram(false), (program) => {
      const { code } = transform(babel, program);
      for (const plugins of [[syntax], ...lowerings(program)]) {
        expect(transform(babel, program, plugins).code).toBe(code);
      }
    });
    fc.assert(property, parameters);
  });
});

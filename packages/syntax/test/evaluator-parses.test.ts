import { beforeAll, describe, expect, test } from "@jest/globals";
import { parserOverrideFor } from "../src/parse.ts";

type Parse = (code: string, options?: object) => object;

const real = Array.from({ length: 200 }, (_, number) => `import "./${number}" as "e";\n`).join("");
const lookAlike = '// import "m" as "e"\n`import "m" as "e"`;\n';
const lookAlikes = lookAlike.repeat(200);

describe.each(testKit.babels)("Babel $major", (babel) => {
  let parse: Parse;
  beforeAll(async () => {
    const host = await testKit.load(babel.resolve("@babel/parser"));
    parse = (host["parse"] ?? (host["default"] as { parse: unknown }).parse) as Parse;
  });

  /** How many characters are parsed, as a multiple of those of the text, and whether it is a file. */
  function read(code: string, options: object = {}): { times: number; isFile: boolean } {
    let characters = 0;
    const counting: Parse = (text, more) => {
      if (text.length > 100) characters += text.length;
      return parse(text, more);
    };
    const api = { types: babel.core.types, caller: () => false };
    const override = parserOverrideFor(api) as never as (...args: unknown[]) => object;
    const plugins = ["sourcePhaseImports"];
    let isFile = true;
    try {
      override(code, { sourceType: "module", plugins, ...options }, counting);
    } catch {
      isFile = false;
    }
    return { times: characters / code.length, isFile };
  }

  test.each([
    ["real clauses", real, true, 1],
    ["real clauses, then look-alikes", real + lookAlikes, true, 2],
    ["both by turns", `import "m" as "e";\n${lookAlike}`.repeat(200), true, 2],
  ])("a file with %s", (_name, code, isFile, times) => {
    expect(read(code)).toEqual({ isFile, times });
  });

  // One by one, these would be hundreds of times.
  test.each([
    ["real clauses", `${real}let let;`],
    ["look-alikes", `${lookAlikes}let (;`],
    ["both", `${real}${lookAlikes}let (;`],
    ["both, and a comment that does not end", `${real}${lookAlikes}/* import "m" as "e"`],
  ])("an error behind hundreds of %s costs a few parses", (_name, code) => {
    const { times, isFile } = read(code);
    expect(isFile).toBe(false);
    expect(times).toBeLessThan(15);
  });
});

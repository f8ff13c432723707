import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import {
  readProgramFiles,
  runProgramFiles,
  type ProgramFile,
  type ProgramFileRun as Run,
} from "@import-phases/test-kit";
import { differences, type Difference } from "./differences.ts";

const programs = readProgramFiles(join(__dirname, "../../../__fixtures__/differential"));
const titleOf = ({ topic, name }: ProgramFile): string => `${topic}/${name}`;

function labelOf({ format, babel, node }: Run): string {
  return babel ? `${format} by Babel ${babel}, Node ${node}` : `${format}, Node ${node}`;
}

function isOn({ on }: Difference, { format, node }: Run): boolean {
  const words = new Set([format, format === "native" ? "" : "lowered", String(node)]);
  return on.some((place) => place.split(" ").every((word) => words.has(word)));
}

/** What a run has to print: what the program says, or what the list of differences says. */
function expectedOf(program: ProgramFile, run: Run): string {
  const title = titleOf(program);
  const known = differences.find((item) => title in item.printed && isOn(item, run));
  return known?.printed[title] ?? program.stdout;
}

describe.each([...new Set(programs.map(({ topic }) => topic))])("%s", (topic) => {
  const cases = programs.filter((program) => program.topic === topic);
  let runsByProgram: ReadonlyMap<ProgramFile, readonly Run[]>;

  beforeAll(async () => {
    runsByProgram = await runProgramFiles(cases);
  });

  test.each(cases)("$name", (program) => {
    const runs = runsByProgram.get(program)!;
    const actual = runs.map((run) => [labelOf(run), run.printed]);
    const expected = runs.map((run) => [labelOf(run), expectedOf(program, run)]);
    expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(expected));
  });
});

test("there are enough programs, and each names its rule", () => {
  expect(programs.length).toBeGreaterThan(200);
  for (const { name } of programs) expect(name).toMatch(/^[SDEAPVW]\d+ /);
});

test("each difference is one, of a program that there is", () => {
  const stdoutByTitle = new Map(programs.map((program) => [titleOf(program), program.stdout]));
  for (const { printed } of differences) {
    for (const [title, text] of Object.entries(printed)) {
      expect(stdoutByTitle.get(title)).toEqual(expect.any(String));
      expect(text).not.toBe(stdoutByTitle.get(title));
    }
  }
});

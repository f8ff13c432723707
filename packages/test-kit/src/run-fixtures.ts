import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { checkOutput } from "./check-output.ts";
import { readFixtures, type FixtureCase } from "./fixture-case.ts";
import { nodeMajors } from "./nodes.ts";
import { compileProgram, copyProgram, runProgram, type Program } from "./run-program.ts";

const root = join(__dirname, "../../../__fixtures__");

/** Holds what comes out of Babel for the inputs of a package, on both majors. */
export function testOutputs(packageName: string): void {
  describeSuites(packageName, ({ input }) => input !== undefined, outputTests);
}

/** Runs the programs of a package, compiled by both majors, and compares what they print. */
export function testPrograms(packageName: string): void {
  describeSuites(packageName, ({ isProgram }) => isProgram, programTests);
}

function describeSuites(
  packageName: string,
  isWanted: (fixture: FixtureCase) => boolean,
  makeTests: (fixture: FixtureCase) => void,
): void {
  const fixtures = readFixtures(join(root, packageName)).filter(isWanted);
  for (const suite of new Set(fixtures.map((fixture) => fixture.suite))) {
    describe(suite, () => {
      for (const fixture of fixtures) if (fixture.suite === suite) makeTests(fixture);
    });
  }
}

function outputTests(fixture: FixtureCase): void {
  for (const babel of testKit.babels) {
    if (babel.major !== (fixture.options.major ?? babel.major)) continue;
    test(`${fixture.name} (Babel ${babel.major})`, () => checkOutput(babel, fixture));
  }
}

function programTests(fixture: FixtureCase): void {
  const { formats = ["module", "universal", "commonjs"], nodes = [20], native } = fixture.options;
  for (const babel of testKit.babels) {
    for (const format of formats) {
      const majors = nodeMajors(nodes);
      if (majors.length === 0) continue;
      test(`${fixture.name} (Babel ${babel.major}, ${format}, Node ${majors})`, async () => {
        await expectOutput(fixture, majors, await compileProgram(babel, fixture, format));
      });
    }
  }
  const nativeMajors = native && process.env["NODES"] ? nodeMajors(native) : [];
  if (nativeMajors.length === 0) return;
  test(`${fixture.name} (as written, Node ${nativeMajors})`, async () => {
    await expectOutput(fixture, nativeMajors, await copyProgram(fixture));
  });
}

async function expectOutput(
  { folder }: FixtureCase,
  majors: readonly number[],
  program: Program,
): Promise<void> {
  const stdout = readFileSync(join(folder, "stdout.txt"), "utf8");
  for (const major of majors) {
    expect(await runProgram(major, program)).toEqual({ exitCode: 0, stdout, stderr: "" });
  }
}

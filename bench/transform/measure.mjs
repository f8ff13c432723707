import { balancedOrder } from "../shared/balanced-order.mjs";
import { median, sum } from "../shared/statistics.mjs";

const warmUpRounds = 2;

function timeFile(core, { options }, { filename, code }) {
  const start = performance.now();
  core.transformSync(code, { ...options, filename });
  return performance.now() - start;
}

/**
 * Compiles each file with all variants in turn, in rounds.
 *
 * @returns For each variant the milliseconds of a typical and of the best round: the sums of each
 *   file's median and of each file's shortest time, which other programs on the machine disturb less.
 */
export function measureSuite({ files, rounds }, { core }, variants) {
  const timesByVariant = new Map(variants.map(({ name }) => [name, files.map(() => [])]));
  for (let round = -warmUpRounds; round < rounds; round++) {
    for (const [index, file] of files.entries()) {
      for (const variant of balancedOrder(variants, round + warmUpRounds + index)) {
        const time = timeFile(core, variant, file);
        if (round >= 0) timesByVariant.get(variant.name)[index].push(time);
      }
    }
  }
  return new Map(
    [...timesByVariant].map(([name, timesByFile]) => [
      name,
      {
        typical: sum(timesByFile.map(median)),
        best: sum(timesByFile.map((times) => Math.min(...times))),
      },
    ]),
  );
}

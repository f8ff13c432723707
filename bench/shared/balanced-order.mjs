/**
 * The order of the subjects in one turn of a comparison. Over the turns, each subject stands in each
 * place equally often, and follows each other subject equally often (a Williams design), so that
 * none always gains from, or pays for, what its neighbour leaves behind: a warm cache, garbage, a
 * hot processor.
 */
export function balancedOrder(subjects, turn) {
  const { length } = subjects;
  const order = subjects.map((_, place) => {
    const zigzag = place % 2 === 1 ? (place + 1) / 2 : length - place / 2;
    return subjects[(zigzag + turn) % length];
  });
  // With an odd number of subjects, only two mirrored sets of orders are balanced.
  return Math.floor(turn / length) % 2 === 1 ? order.toReversed() : order;
}

/** What the commands exit with. */
export const exitCodes = {
  /** Done, or nothing to do. */
  done: 0,
  /** Something is left for a person; with `--check`, something would change. */
  leftOver: 1,
  badUsage: 2,
} as const;

/** Prints rows of texts in columns, the first column flush left and numbers flush right. */
export function printTable(headings, rows) {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column].length)),
  );
  for (const row of [headings, widths.map((width) => "-".repeat(width)), ...rows]) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
    );
    console.log(cells.join("  ").trimEnd());
  }
  console.log();
}

/** Whether a ratio keeps within its bound, in words. */
export function verdict(ratio, bound) {
  if (bound === undefined) return "";
  return ratio <= bound ? "holds" : "DOES NOT HOLD";
}

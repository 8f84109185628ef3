/** Of columns of the same length, the sum of each row. */
export function rowTotals(columns: readonly (readonly bigint[])[]): bigint[] {
  const [first = [], ...others] = columns;
  return others.reduce<bigint[]>(
    (totals, column) => totals.map((total, row) => total + (column[row] ?? 0n)),
    [...first],
  );
}

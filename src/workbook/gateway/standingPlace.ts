/** Whether cells that are read by their place are still those that were meant. */
export interface StandingPlace {
  /** Asks with the next request where the range is by then; to be called for each request that reads. */
  ask: () => void;
  /** Whether it was elsewhere at the last of these requests, or had more or fewer rows or columns. */
  isElsewhere: () => boolean;
}

/**
 * Others may insert or delete rows between the request that asked where a range is and those that read its cells.
 * @param find looks the range up, anew for each request: what was first asked for in one that was refused is of no use in the next
 * @param stood the range whose place was read
 */
export function standingPlace(
  find: () => Excel.Range,
  stood: Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">,
): StandingPlace {
  let again: Excel.Range | null = null;
  return {
    ask: () => {
      again = find().load("rowIndex,columnIndex,rowCount,columnCount");
    },
    isElsewhere: () =>
      again !== null &&
      (again.isNullObject ||
        again.rowIndex !== stood.rowIndex ||
        again.columnIndex !== stood.columnIndex ||
        again.rowCount !== stood.rowCount ||
        again.columnCount !== stood.columnCount),
  };
}

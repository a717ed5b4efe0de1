import { refusalOf, type Context } from "./workbookRun";

/** A cell that does not hold its text as it was given, and how to say so. */
export interface TextDifference {
  cell: Excel.Range;
  /** The same function for all cells that go into one sentence. @param places "Sheet!B2, Sheet!B3" */
  say: (places: string, cells: number) => string;
}

const MOST_TOLD = 8;

/**
 * One sentence or more about texts that could not be written as they are, with the names that their sheets have by now.
 * With no differences, nothing is sent.
 */
export async function differencesInWords(
  context: Context,
  differences: readonly TextDifference[],
): Promise<string[]> {
  if (differences.length === 0) return [];
  const groups = [...new Set(differences.map(({ say }) => say))].map((say) => ({
    say,
    cells: differences.filter((one) => one.say === say).map(({ cell }) => cell),
  }));
  groups.forEach(({ cells }) => {
    cells.slice(0, MOST_TOLD).forEach((cell) => cell.load("address"));
  });
  const known = await isAnswered(context);
  return groups.map(({ say, cells }) => {
    const told = known ? cells.slice(0, MOST_TOLD).map(({ address }) => address) : [];
    const more = cells.length - told.length;
    const rest = more === 0 ? [] : [told.length === 0 ? `${more} cells` : `${more} more`];
    return say([...told, ...rest].join(", "), cells.length);
  });
}

/** Where a sheet has been deleted meanwhile, Excel has no address for its cells. */
async function isAnswered(context: Context): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (refusalOf(error) === null) throw error;
    return false;
  }
}

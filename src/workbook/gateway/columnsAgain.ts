import { OWN_COLUMNS } from "./ownColumns";
import type { TableKey } from "./ownTables";
import { refusalOf, type Context } from "./workbookRun";
import { tell } from "./writtenTexts";

/*
 * A column of ours that somebody has deleted or renamed is put right when the next job writes: without it the job would pass over what
 * it cannot find, and what it was to write would be nowhere. What stood there is gone; that is told.
 */

/** A column that told rows apart was gone: it stands there again, empty, and a person has to fill it in. */
export class KeysGone extends Error {
  override readonly name = "KeysGone";

  constructor(
    message: string,
    /** What a person can do. */
    readonly next: string,
  ) {
    super(message);
  }
}

interface OwnTable {
  name: string;
  headings: readonly string[];
}

/** A column that is to be put right. */
interface Wrong {
  table: string;
  words: string;
  heading: string;
  isKey: boolean;
  /** What it is called now; null where it is gone. */
  found: string | null;
  /** From 0. */
  place: number;
}

const VERSIONS = "an earlier version of the workbook (File, Info, Version History)";

/** Where Excel would not let it be put right: it is told once. */
const refused = new WeakSet<Context>();

/**
 * Puts columns of our tables right that somebody deleted or renamed. Sends nothing where there are none.
 * @returns whether there were any
 * @throws KeysGone where one told rows apart
 */
export async function makeColumnsAgain(
  context: Context,
  own: ReadonlyMap<TableKey, OwnTable>,
): Promise<boolean> {
  if (refused.has(context)) return false;
  const wrong = [...own].flatMap(([key, table]) => wrongIn(key, table));
  if (wrong.length === 0) return false;
  for (const { table, heading, found, place } of wrong) {
    const { columns } = context.workbook.tables.getItem(table);
    if (found === null) columns.add(place, undefined, heading);
    else columns.getItem(found).name = heading;
  }
  try {
    await context.sync();
  } catch (error) {
    if (!refusalOf(error)) throw error;
    refused.add(context);
    wrong.forEach(({ heading, words }) => {
      tell(
        context,
        `The column “${heading}” of ${words} is missing, and could not be put back. Remove the sheet's protection, and what stands to the right of the table, and do this again.`,
      );
    });
    return false;
  }
  const gone = wrong.filter(({ isKey, found }) => isKey && found === null);
  if (gone.length > 0) {
    const each = gone.map(({ heading, words }) => `the column “${heading}” of ${words}`).join(" and ");
    throw new KeysGone(
      `Somebody has deleted ${each}. It stands there again, but it is empty, and nobody knows which row is which.`,
      `Fill it in, from ${VERSIONS} or by hand, and do this again.`,
    );
  }
  for (const { heading, words, found } of wrong) {
    tell(
      context,
      found === null
        ? `The column “${heading}” of ${words} had been deleted. It stands there again, empty; ${VERSIONS} has what stood there.`
        : `The column “${found}” of ${words} is called “${heading}” again, because the add-in finds columns by their headings.`,
    );
  }
  return true;
}

function wrongIn(key: TableKey, { name: table, headings: standing }: OwnTable): Wrong[] {
  const own = OWN_COLUMNS[key];
  if (!own) return [];
  const { words, headings, keys = [], worked = [] } = own;
  const now = [...standing];
  return headings.flatMap((heading, index): Wrong[] => {
    if (now.includes(heading) || worked.includes(heading)) return [];
    const before = headings.slice(0, index).findLast((each) => now.includes(each));
    const place = before === undefined ? 0 : now.indexOf(before) + 1;
    const after = headings[index + 1];
    const [at, next] = [now[place], now[place + 1]];
    // Somebody's own column is nobody's: one between the neighbours of what is missing is what is missing.
    const isRenamed = at !== undefined && !headings.includes(at) && next === after;
    now.splice(place, isRenamed ? 1 : 0, heading);
    return [{ table, words, heading, isKey: keys.includes(heading), found: isRenamed ? at : null, place }];
  });
}

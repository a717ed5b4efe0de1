import { foldWord } from "../../chronology/names/foldWord";
import { writeMemorySheet } from "../gateway/hiddenSheet";
import { ownNames } from "../gateway/ownNames";
import { readTables } from "../gateway/tableRecords";

const HEADING = "Not a name";
const WHEN = "Set aside";

interface NotName {
  words: string;
  when: string;
}

/** The words that a person said are no names, in the order in which that was said. */
export async function readNotNames(context: Excel.RequestContext): Promise<NotName[]> {
  const [records] = await readTables(context, ["notNames"]);
  return (records ?? []).flatMap((record) => {
    const words = String(record[HEADING] ?? "").trim();
    return words === "" ? [] : [{ words, when: String(record[WHEN] ?? "") }];
  });
}

/**
 * Remembers on a hidden sheet that words are no name, or no longer. Sends what it queues.
 * @param when the day, in words; null where they may be a name again
 */
export async function writeNotName(
  context: Excel.RequestContext,
  words: string,
  when: string | null,
): Promise<void> {
  const before = await readNotNames(context);
  const others = before.filter((each) => foldWord(each.words) !== foldWord(words));
  const rows = when === null ? others : [...others, { words, when }];
  const names = await ownNames(context);
  await writeMemorySheet(context, {
    sheet: names.sheets.notNames,
    table: names.tables.notNames,
    rows: [[HEADING, WHEN], ...rows.map((each) => [each.words, each.when])],
  });
}

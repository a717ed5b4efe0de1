import { grouped } from "../../chronology/grouped";
import { cellsRead, type CellRead, type CellValue } from "./blocks";
import { isRisky, writeLongTexts, type LongText } from "./longTexts";
import { differencesInWords, type TextDifference } from "./textDifferences";
import type { Context } from "./workbookRun";

/*
 * Nobody has said whether Excel eats the apostrophe at the beginning of a text that is written to a cell formatted as text
 * (docs/excel.md, A5). So some of these texts are read in the request that writes them. Where the apostrophe is gone they are
 * written again with two, and from then on such texts are written with two.
 */

/** Cells of one column of a block that are read to see what became of their apostrophes. */
const SAMPLE = 5;

interface Place {
  row: number;
  column: number;
}

interface Written {
  range: Excel.Range;
  block: readonly (readonly CellValue[])[];
  sample: (Place & { cell: Excel.Range })[];
}

/** What is known of one piece of work in the workbook. */
interface Known {
  /** Whether Excel eats the apostrophe; until it is seen to do so, it does not. */
  eats: boolean;
  /** Blocks that have not been looked at yet. */
  written: Written[];
  long: LongText[];
  /** Texts that could not be written as they are. */
  different: TextDifference[];
  /** What else a person should know of what was written. */
  told: string[];
}

const knownOf = new WeakMap<Context, Known>();

function known(context: Context): Known {
  const before = knownOf.get(context);
  if (before) return before;
  const fresh: Known = { eats: false, written: [], long: [], different: [], told: [] };
  knownOf.set(context, fresh);
  return fresh;
}

/**
 * Writes cells that may hold people's texts; their number formats must be set before. Nothing is sent yet: `sendTexts` must
 * follow, before rows are deleted or filters put back.
 * @param block of the range's shape; null leaves a cell as it is
 */
export function queueTexts(range: Excel.Range, block: readonly (readonly CellValue[])[]): void {
  const { context } = range;
  const long = placesOf(block, isRisky);
  const inQuestion = placesOf(block, isInQuestion);
  if (long.length + inQuestion.length === 0) {
    range.values = block.map((row) => [...row]);
    return;
  }
  const about = known(context);
  range.values = block.map((row) =>
    row.map((cell) => (isRisky(cell) ? null : about.eats && isInQuestion(cell) ? `'${cell}` : cell)),
  );
  long.forEach(({ row, column }) => {
    about.long.push({ cell: range.getCell(row, column), text: String(block[row]?.[column]) });
  });
  if (inQuestion.length > 0) {
    about.written.push({ range, block, sample: sampleOf(range, inQuestion) });
  }
}

/** The first cells of each column: columns may differ in their number format. */
function sampleOf(range: Excel.Range, places: readonly Place[]): Written["sample"] {
  return [...grouped(places, ({ column }) => column).values()]
    .flatMap((cells) => cells.slice(0, SAMPLE))
    .map(({ row, column }) => {
      const cell = range.getCell(row, column);
      cell.load("values");
      return { row, column, cell };
    });
}

/** Sends what is queued and sees to it that the texts are in their cells as they were given. */
export async function sendTexts(context: Context): Promise<void> {
  await context.sync();
  const about = knownOf.get(context);
  if (!about) return;
  const changed = about.written
    .splice(0)
    .filter(({ block, sample }) =>
      sample.some(({ row, column, cell }) => again(block[row]?.[column], cell.values[0]?.[0]) !== null),
    );
  if (changed.length > 0) {
    await writeAgain(context, about, changed);
  }
  about.different.push(...(await writeLongTexts(context, about.long.splice(0))));
}

/** The same where texts are still to be looked at; sends nothing otherwise. */
export async function settleTexts(context: Context): Promise<void> {
  const about = knownOf.get(context);
  if (about && about.written.length + about.long.length > 0) {
    await sendTexts(context);
  }
}

/** Keeps a sentence for the person about something that could not be written as it was asked for. */
export function tell(context: Context, sentence: string): void {
  known(context).told.push(sentence);
}

/** Sentences about what could not be written as it was asked for, each once. */
export async function takeDifferences(context: Context): Promise<string[]> {
  const about = knownOf.get(context);
  const differences = await differencesInWords(context, about?.different.splice(0) ?? []);
  return [...new Set([...(about?.told.splice(0) ?? []), ...differences])];
}

async function writeAgain(context: Context, about: Known, changed: readonly Written[]): Promise<void> {
  const blocks = (): CellRead[][][] => changed.map(({ range }) => cellsRead(range.values));
  changed.forEach(({ range }) => range.load("values"));
  await context.sync();
  blocks().forEach((found, index) => {
    const { range, block } = changed[index] ?? {};
    if (!range || !block) return;
    const wanted = block.map((row, at) => row.map((cell, column) => again(cell, found[at]?.[column])));
    range.values = wanted;
    about.eats = wanted.some((row, at) =>
      row.some((cell, column) => cell !== null && cell === `'${String(block[at]?.[column])}`),
    );
    range.load("values");
  });
  await context.sync();
  about.different.push(...differencesIn(changed, blocks()));
}

/** The cells whose texts still have another beginning than was given. */
function differencesIn(changed: readonly Written[], blocks: readonly CellRead[][][]): TextDifference[] {
  return changed.flatMap(({ range, block }, index) =>
    placesOf(block, isInQuestion)
      .filter(({ row, column }) => again(block[row]?.[column], blocks[index]?.[row]?.[column]) !== null)
      .map(({ row, column }) => ({ cell: range.getCell(row, column), say: apostropheInWords })),
  );
}

function apostropheInWords(places: string, cells: number): string {
  return (
    `Excel does not keep the apostrophe at the beginning of ${cells === 1 ? "this text" : "these texts"}: ${places}. ` +
    "Nothing else is affected."
  );
}

/**
 * How a text is to be written again, given what its cell was found to hold; null where it holds the text, or something
 * that is no work of Excel's.
 */
function again(wanted: CellValue | undefined, found: unknown): string | null {
  if (typeof wanted !== "string" || !isInQuestion(wanted)) return null;
  const text = String(found);
  const sameWords = text.replace(APOSTROPHES, "") === wanted.replace(APOSTROPHES, "");
  if (!sameWords || text === wanted) return null;
  return text.length < wanted.length ? `'${wanted}` : wanted;
}

const APOSTROPHES = /^'+/;

function isInQuestion(cell: CellValue): cell is string {
  return typeof cell === "string" && cell.startsWith("'");
}

function placesOf(block: readonly (readonly CellValue[])[], holds: (cell: CellValue) => boolean): Place[] {
  return block.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (holds(cell) ? [{ row, column }] : [])),
  );
}

import { z } from "zod";
import { fingerprint } from "../../chronology/entry/fingerprint";
import { mapInSteps } from "../../chronology/inSteps";
import { type CellSigns, type EarlierEntry } from "../../chronology/remerge/earlierEntry";
import type { CellRead, CellValue } from "../gateway/blocks";
import { cellText } from "../gateway/cellText";
import { writeMemorySheet } from "../gateway/hiddenSheet";
import { ownNames } from "../gateway/ownNames";
import { inStretches } from "../gateway/stretches";

/** What the workbook remembers of an entry's origin, so that a corrected return finds it again. */
export type SourceRecord = Omit<EarlierEntry, "shown" | "inTable" | "rewritten" | "fromTable">;

const HEADINGS = [
  "Ref",
  "Agency",
  "File",
  "Sheet",
  "Row",
  "Own ref",
  "Start",
  "End",
  "Approximate",
  "Meaning",
  "Words",
  "Withdrawn",
  "Signs",
] as const;

const YES = "yes";
const row = z
  .tuple([
    ...([cellText, cellText, cellText, cellText] as const),
    z.coerce.number(),
    ...([cellText, cellText, cellText, cellText, cellText, cellText, cellText, cellText] as const),
  ])
  .transform(
    ([
      ref,
      agency,
      file,
      sheet,
      number,
      ownRef,
      start,
      end,
      approximate,
      meaning,
      words,
      withdrawn,
      signs,
    ]): SourceRecord => ({
      ref,
      agency,
      file,
      sheet,
      row: number,
      ownRef,
      start: start || null,
      end: end || null,
      approximate: approximate === YES,
      meaning,
      words,
      withdrawn: withdrawn === YES,
      signs: signsFrom(signs),
    }),
  );

/** One "Heading=sign" per line; a heading holds no line break. */
function signsText(signs: CellSigns): string {
  return Object.entries(signs)
    .map(([heading, sign]) => `${heading}=${sign}`)
    .join("\n");
}

function signsFrom(text: string): CellSigns {
  const pairs = text.split("\n").flatMap((line): [string, string][] => {
    const at = line.lastIndexOf("=");
    return at > 0 ? [[line.slice(0, at), line.slice(at + 1)]] : [];
  });
  return Object.fromEntries(pairs);
}

/** The cells of a record, as the Sources table and the memory of the last merge hold them. */
export function sourceCells(record: SourceRecord): (string | number)[] {
  return [
    record.ref,
    record.agency,
    record.file,
    record.sheet,
    record.row,
    record.ownRef,
    record.start ?? "",
    record.end ?? "",
    record.approximate ? YES : "",
    record.meaning,
    record.words,
    record.withdrawn ? YES : "",
    signsText(record.signs),
  ];
}

/** Reads one record from its cells; `null` for cells that a person broke. */
export function sourceFrom(cells: readonly unknown[]): SourceRecord | null {
  const whole = HEADINGS.map((_heading, index) => cells[index] ?? "");
  const parsed = row.safeParse(whole);
  return parsed.success && parsed.data.ref !== "" ? parsed.data : null;
}

/**
 * Reads the rows of the Sources table that have been loaded; rows that a person broke are skipped: their entries are matched
 * by their words.
 */
export async function sourceRecordsOf(values: readonly CellRead[][]): Promise<SourceRecord[]> {
  const records = await inStretches(mapInSteps(values, sourceFrom));
  return records.filter((record) => record !== null);
}

/** Whether two lists of records are the same, so that nothing need be written. */
export async function sameSources(
  one: readonly SourceRecord[],
  other: readonly SourceRecord[],
): Promise<boolean> {
  if (one.length !== other.length) return false;
  const same = mapInSteps(one, (record, index) => textOf(record) === textOf(other[index]));
  return (await inStretches(same)).every(Boolean);
}

/** The same for the same records in the same order. */
export async function signOfSources(records: readonly SourceRecord[]): Promise<string> {
  const texts = await inStretches(mapInSteps(records, (record) => fingerprint(textOf(record))));
  return fingerprint(texts.join("\n"));
}

function textOf(record: SourceRecord | undefined): string {
  return record ? sourceCells(record).join("\u0000") : "";
}

/**
 * Records on a hidden sheet where each entry came from. Written last: until then, an interrupted merge is redone from the
 * start.
 * @param alongside queues what may be said once they are whole
 */
export async function writeSources(
  context: Excel.RequestContext,
  records: readonly SourceRecord[],
  alongside?: () => void,
): Promise<void> {
  const rows: CellValue[][] = await inStretches(mapInSteps(records, sourceCells));
  const names = await ownNames(context);
  const memory = {
    sheet: names.sheets.sources,
    table: names.tables.sources,
    rows: [[...HEADINGS], ...rows],
    numbers: [HEADINGS.indexOf("Row")],
  };
  await writeMemorySheet(context, memory, alongside);
}

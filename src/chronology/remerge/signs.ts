import type { ChronologyCell, ChronologyRow } from "../integrated/chronologyTable";
import type { Entry } from "../entry/entry";
import { TEXT_FIELDS } from "../entry/fields";
import { fingerprint } from "../entry/fingerprint";
import type { CellSigns } from "./earlierEntry";

/** What an entry's date and time mean: two entries that agree on it happened at the same time. */
export function meaningOf(entry: Entry): string {
  const { start, end, approximate } = entry.date.read;
  return [start ?? "", end ?? "", approximate ? "about" : "", entry.time ?? "", entry.endTime ?? ""].join(
    "|",
  );
}

/**
 * A sign of all that an entry says, whatever its place and its white space. The headings of unrecognised columns are left
 * out: an agency that renames one has said nothing new.
 */
export function wordsOf(entry: Entry): string {
  const fields = TEXT_FIELDS.map((field) => entry.texts[field]);
  const others = entry.others.map(({ text }) => text).filter((text) => text.trim() !== "");
  const undated = entry.date.read.start === null && entry.date.read.end === null ? entry.date.asRecorded : "";
  return fingerprint([...fields, ...others, undated].join("\n|\n"));
}

const NOTHING = "-";
/** 31 bits: enough to tell two texts of one cell apart, and short, for there are many. */
const LENGTH = 6;

/** The sign of what a cell holds; white space and numbering aside. */
export function signOf(cell: ChronologyCell | boolean): string {
  const text = String(cell);
  return text.trim() === "" ? NOTHING : fingerprint(text).slice(-LENGTH);
}

/** The signs of the lines of a cell, which several hands may write into. */
export function lineSigns(text: string): string[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map(signOf);
}

/** The signs of a row as it is written. */
export function signsOf(cells: ChronologyRow): CellSigns {
  const signs: Record<string, string> = {};
  for (const [heading, cell] of cells) {
    if (heading === "Ref" || cell === "") continue;
    signs[heading] = heading === "Queries" ? lineSigns(String(cell)).join(".") : signOf(cell);
  }
  return signs;
}

/** The sign of one column; that of an empty cell where none was remembered. */
export function rememberedSign(signs: CellSigns, heading: string): string {
  return signs[heading] ?? NOTHING;
}

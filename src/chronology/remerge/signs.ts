import type { ChronologyCell, ChronologyRow } from "../integrated/chronologyTable";
import type { Entry } from "../entry/entry";
import { TEXT_FIELDS } from "../entry/fields";
import { fingerprint } from "../entry/fingerprint";
import type { CellSigns } from "./earlierEntry";
import { linesOf } from "./queryCell";

/** What an entry's date and time mean, as text: entries with the same one happened at the same time. */
export function meaningOf(entry: Entry): string {
  const { time, endTime } = entry;
  const known = meanings.get(entry.date.read);
  if (known?.time === time && known.endTime === endTime) return known.meaning;
  const { start, end, approximate } = entry.date.read;
  const meaning = [start ?? "", end ?? "", approximate ? "about" : "", time ?? "", endTime ?? ""].join("|");
  meanings.set(entry.date.read, { time, endTime, meaning });
  return meaning;
}

/** As with words: what a date was read as never changes. */
const meanings = new WeakMap<Entry["date"]["read"], Pick<Entry, "time" | "endTime"> & { meaning: string }>();

/**
 * A fingerprint of all that an entry says; its place and white space do not count. Nor do the headings of unrecognised
 * columns: an agency that renames one has said nothing new.
 */
export function wordsSignOf(entry: Entry): string {
  const { texts, others } = entry;
  const undated = entry.date.read.start === null && entry.date.read.end === null ? entry.date.asRecorded : "";
  const known = signsOfWords.get(texts);
  if (known?.others === others && known.undated === undated) return known.sign;
  const fields = TEXT_FIELDS.map((field) => texts[field]);
  const filled = others.map(({ text }) => text).filter((text) => text.trim() !== "");
  const sign = fingerprint([...fields, ...filled, undated].join("\n|\n"));
  signsOfWords.set(texts, { others, undated, sign });
  return sign;
}

/** An entry is compared with those of every other return, and its texts never change: each is worked out once. */
const signsOfWords = new WeakMap<Entry["texts"], Pick<Entry, "others"> & { undated: string; sign: string }>();

const NOTHING = "-";
/** 31 bits: enough to tell two texts of one cell apart, and short, for there are many. */
const LENGTH = 6;

/** A cell's sign: a short fingerprint of its text, for which white space and numbering do not count. */
export function signOf(cell: ChronologyCell | boolean): string {
  const text = String(cell);
  return text.trim() === "" ? NOTHING : fingerprint(text).slice(-LENGTH);
}

/**
 * Whether a cell holds the text that a sign was made of. Excel may have taken the apostrophe at the beginning when an
 * earlier version wrote it (docs/excel.md, A5), so that a cell without it counts too.
 */
export function hasSign(cell: ChronologyCell | boolean, sign: string | undefined): boolean {
  return signOf(cell) === sign || (sign !== NOTHING && signOf(`'${String(cell)}`) === sign);
}

/** The signs of the lines of a Queries cell, in which several people may write. */
export function lineSigns(text: string): string[] {
  return linesOf(text).map(signOf);
}

/** The signs of a row as it is written. */
export function signsOf(cells: ChronologyRow): CellSigns {
  // Not by assignment, which would lose a column called "__proto__".
  return Object.fromEntries(
    [...cells]
      .filter(([heading, cell]) => heading !== "Ref" && cell !== "")
      .map(([heading, cell]) => [
        heading,
        heading === "Queries" ? lineSigns(String(cell)).join(".") : signOf(cell),
      ]),
  );
}

/** The sign remembered for a column; where there is none, that of an empty cell. */
export function rememberedSign(signs: CellSigns, heading: string): string {
  return (Object.hasOwn(signs, heading) ? signs[heading] : undefined) ?? NOTHING;
}

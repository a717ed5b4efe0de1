import type { IntegratedEntry } from "../integrated/integrate";
import type { EarlierEntry } from "./earlierEntry";
import { similarity, type Words } from "./similarity";
import { closenessOf } from "./dateCloseness";

/** An entry of a return and one of an earlier merge, with how far they look like the same. */
export interface EntryPair {
  entry: IntegratedEntry;
  known: EarlierEntry;
  verdict: "sure" | "doubtful";
  /** From 0 to 1; the best pairs are taken first. */
  score: number;
  /** The reason in words: "same day, some of the words the same". */
  why: string;
}

/** A text with this many words identifies its entry by itself; with the fewer, it does so together with a near date. */
const LONG = 8;
const FAIRLY_LONG = 5;

/** Weighs an entry against an earlier one of the same agency; `null` where nothing suggests that they are the same. */
export function weighPair(
  entry: IntegratedEntry,
  entryWords: Words,
  known: EarlierEntry,
  knownWords: Words,
): EntryPair | null {
  const alike = similarity(entryWords, knownWords);
  const close = closenessOf(entry.date.read, known);
  const others = otherCellsAlike(entry, known);
  const size = Math.min(entryWords.size, knownWords.size);
  const sure =
    // The panel has rewritten what happened, so the agency's words cannot be compared: the other cells decide.
    (known.rewritten === true && close.near === 1 && others >= 0.75) ||
    (close.near === 1 && (alike >= 0.6 || (alike >= 0.35 && others >= 0.75))) ||
    (close.near >= 0.5 && alike >= 0.9 && size >= FAIRLY_LONG) ||
    (close.near >= 0.8 && alike >= 0.8 && size >= FAIRLY_LONG);
  const doubtful =
    (close.near === 1 && (alike >= 0.3 || others >= 0.75)) ||
    (close.near >= 0.5 && alike >= 0.6) ||
    (alike >= 0.85 && size >= LONG);
  if (!sure && !doubtful) {
    return null;
  }
  return {
    entry,
    known,
    verdict: sure ? "sure" : "doubtful",
    score: 0.55 * alike + 0.35 * close.near + 0.1 * others,
    why: `${close.words}, ${wordsAlike(alike)}`,
  };
}

function wordsAlike(alike: number): string {
  if (alike >= 0.95) return "the same words";
  if (alike >= 0.6) return "most of the words the same";
  return alike >= 0.3 ? "some of the words the same" : "different words";
}

/** The share of the cells beside what happened that are the same, from 0 to 1; 0 where all of them are empty. */
function otherCellsAlike({ time, texts }: IntegratedEntry, { shown }: EarlierEntry): number {
  const beside = [
    [time ?? "", shown.time.split("–")[0] ?? ""],
    [texts.source, shown.source],
    [texts.person, shown.person],
    [texts.eventType, shown.eventType],
    [texts.action, shown.action],
  ].map(([one = "", other = ""]) => [one.trim(), other.trim()] as const);
  const held = beside.filter(([one, other]) => one !== "" || other !== "");
  return held.length === 0 ? 0 : held.filter(([one, other]) => one === other).length / held.length;
}

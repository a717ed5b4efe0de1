import { britishDay } from "../../calendar/britishDay";
import type { IsoDate } from "../../calendar/isoDate";
import { readTargetDate } from "../../calendar/readTargetDate";
import type { TargetContext, TargetDate } from "../../calendar/targetDate";
import type { Grid } from "../../chronology/sheet/grid";
import { shownText } from "../../chronology/sheet/sheetView";

/** The days that a paper itself gives for its agreement and its publication; null where it gives none, or several. */
export interface PaperEvents {
  agreed: IsoDate | null;
  publication: IsoDate | null;
}

export const NO_EVENTS: PaperEvents = { agreed: null, publication: null };

/** Such a line is short and stands alone or beside its label. */
const MOST_CELLS = 3;
const MOST_LETTERS = 200;

/** What may stand before "agreed": the plan itself, and no other paper. */
const PLAN =
  "(?:(?:date|day|the|this|our|of|multi[- ]agency|single[- ]agency|composite|integrated|joint|final|improvement|implementation|learning|action|plan|document|version|v?\\d+(?:\\.\\d+)*|was|has|been|as|and|developed)[\\s:,–-]+)*";
const AGREED = new RegExp(
  `^[(\\s]*${PLAN}(?:agreed|agreement|approved|approval|adopted|ratified|endorsed|signed[- ]off|sign[- ]off)(?: and (?:agreed|approved|adopted|ratified|endorsed|signed[- ]off))?\\b(.*)$`,
  "is",
);
/** What may stand before "published": the report of the review. A plan or guidance that is published is another matter. */
const REPORT =
  "(?:(?:date|day|the|this|our|of|final|full|overview|serious|significant|case|practice|safeguarding|learning|domestic|homicide|adults?|child|review|report|scr|l?cspr|dhr|dard?r|sar|cpr|apr|susr|was|has|been)[\\s:,–-]+)*";
const PUBLISHED = new RegExp(`^[(\\s]*${REPORT}(?:publication|published)(?: date)?\\b(.*)$`, "is");
/** The words between the event and its day: by whom, and "on". */
const BETWEEN =
  /^(?:[\s:,|(–-]|\b(?:date|by|at|with|in|of|on|the|its|their|this|plan|\p{L}[\p{L}’'&()/.-]*)\b)*?$/u;
const NOT_YET =
  /\b(?:not|to be|will|would|should|draft|until|once|when|if|unless|proposed|subject|awaiting|due)\b/i;

/** The day of the last part of a text that is a whole day and nothing else; null if there is none. */
function dayAtEnd(rest: string, today: IsoDate): IsoDate | null {
  const text = rest.replace(/[\s.)\]]+$/, "");
  const starts = [...text.matchAll(/[\p{L}\d][^\s:,|(–]*/gu)].map(({ index }) => index);
  for (const start of starts) {
    const before = text.slice(0, start);
    if (/\d/.test(before) || NOT_YET.test(before) || !BETWEEN.test(before)) return null;
    const written = text.slice(start);
    if (!/^(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(written))
      continue;
    const read = readTargetDate(written, { today });
    if (read.end !== null && read.start === read.end && !read.approximate && read.assumption === null) {
      return read.end;
    }
  }
  return null;
}

/**
 * The days that the lines outside the tables of a paper give: "Agreed by the Board on 14 March 2024", "Date of publication |
 * 13/10/2022". What is yet to be agreed, a month, and two different days give none. Never throws.
 */
export function paperEvents(grids: readonly Grid[], today: IsoDate): PaperEvents {
  const outside = grids.flatMap((grid) => [
    ...(grid.above ?? []),
    ...(grid.titles ?? []).map((texts) => texts.join(" ")),
    ...grid.cells.flatMap((row) => {
      const texts = row.map(shownText).filter((text) => text.trim() !== "");
      return texts.length <= MOST_CELLS ? [texts.join(" "), ...(texts.length > 1 ? texts : [])] : [];
    }),
  ]);
  const lines = outside
    .flatMap((text) => text.split(/[\n\t]/))
    .filter((text) => /\d/.test(text) && text.length <= MOST_LETTERS);
  const only = (pattern: RegExp): IsoDate | null => {
    const days = new Set(lines.flatMap((text) => dayAtEnd(pattern.exec(text)?.[1] ?? "", today) ?? []));
    return days.size === 1 ? ([...days][0] ?? null) : null;
  };
  return { agreed: only(AGREED), publication: only(PUBLISHED) };
}

const WHAT = {
  agreed: "the day that this paper says the plan was agreed",
  publication: "the day that this paper says the report was published",
};

/**
 * Reads a target against the days that the paper gives, where the review gives none, and says so. Such a target is a day like any
 * other: it does not move with the days of the workbook, which do not have it.
 * @param read how a target is read, given the days that it may count from
 */
export function readByPaper(
  events: PaperEvents,
  context: TargetContext,
  read: (context: TargetContext) => TargetDate,
): TargetDate {
  const plain = read(context);
  if (plain.end !== null || plain.status !== null) return plain;
  const agreed = context.agreed ?? events.agreed;
  const publication = context.publication ?? events.publication;
  const counted = read({ ...context, agreed, publication });
  if (counted.end === null) return plain;
  const from = counted.relative?.from === "publication" ? "publication" : "agreed";
  const day = from === "publication" ? publication : agreed;
  if (day === null) return plain;
  const assumption = `"${counted.asRecorded.trim()}" was counted from ${britishDay(day)}, ${WHAT[from]}.`;
  return { ...counted, relative: null, assumption };
}

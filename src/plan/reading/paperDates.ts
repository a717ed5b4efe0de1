import type { IsoDate } from "../../calendar/isoDate";
import { readTargetCell, readTargetDate } from "../../calendar/readTargetDate";
import type { TargetContext } from "../../calendar/targetDate";
import type { SheetView } from "../../chronology/sheet/sheetView";
import { cellsOf, type ActionRows } from "./actionRows";
import { splitWhoAndWhen } from "./whoAndWhen";

/** What a paper says of the years that its targets leave out. */
export interface PaperDates {
  /** The paper's own date, or that of the targets around each action; null where nothing is dated. */
  afterFor: (action: ActionRows) => IsoDate | null;
  /** It is a school's, so that "2022/3" is a school year. */
  ofSchool: boolean;
}

const OF_SCHOOL = /\b(?:half[- ]?terms?|(?:autumn|spring|summer) (?:terms?|[12])|terms? [1-6]|pupils?)\b/i;
const SCHOOLS_OWN = /\bfor (?:the )?school\b|\bschool (?:development|improvement) plan\b/i;
/** "SCR action plan 2021-22". */
const SPAN = /\b(20\d\d)\s*[/–-]\s*(?:20)?\d\d\b/;
const MOST_WORDS = 20;

/** The dates of a paper: that of its titles where they give one, else those of its targets (docs/domain.md section 7). */
export function paperDates(
  view: SheetView,
  actions: readonly ActionRows[],
  headerRow: number,
  context: TargetContext,
): PaperDates {
  const ends = actions.map((action) => endOf(action, context));
  const around = (action: ActionRows): IsoDate | null => {
    const at = actions.indexOf(action);
    const near = [
      ends.slice(0, at).findLast((end) => end !== null),
      ends.slice(at + 1).find((end) => end !== null),
    ];
    return near.flatMap((end) => end ?? []).sort()[0] ?? null;
  };
  const targets = actions.map((action) => whenOf(action, context)).join("\n");
  const headings = view
    .rowsBetween(view.firstRow, headerRow + 1)
    .flatMap((row) => view.row(row).map(({ text }) => text));
  const ofSchool = OF_SCHOOL.test(targets) || headings.some((text) => SCHOOLS_OWN.test(text));
  const own = dateOfTitles(view, headerRow, ofSchool, context);
  return {
    afterFor: (action) => own ?? around(action),
    ofSchool,
  };
}

/** The last of the days in the titles above the table that is no later than today: "updated 14.2.22". */
function dateOfTitles(
  view: SheetView,
  headerRow: number,
  ofSchool: boolean,
  context: TargetContext,
): IsoDate | null {
  const dated = (text: string): IsoDate[] => {
    if (text.split(/\s+/).length > MOST_WORDS) return [];
    const years = SPAN.exec(text)?.[1];
    if (ofSchool && years !== undefined) return [`${years}-09-01`];
    const { start, end } = readTargetDate(text, { today: context.today });
    return [start ?? end ?? []].flat();
  };
  const outside = (view.grid.titles ?? []).map((texts) => texts.join(" "));
  const rows = view.rowsBetween(view.firstRow, headerRow - 1).flatMap((row) => view.row(row));
  const days = [
    ...outside.flatMap(dated),
    ...rows.flatMap(({ text, cell }) => {
      if (cell.kind !== "number" || !cell.isDate) return dated(text);
      const { start, end } = readTargetCell(cell, context);
      return [start ?? end ?? []].flat();
    }),
  ].filter((day) => day <= context.today);
  return days.sort().at(-1) ?? null;
}

function whenOf(action: ActionRows, context: TargetContext): string {
  const texts = (field: "target" | "firstTarget" | "leadAndTarget"): string[] =>
    cellsOf(action, field).flatMap(({ cells }) => cells.map(({ text }) => text));
  const both = texts("leadAndTarget").map((text) => splitWhoAndWhen(text, context).when);
  return [...texts("target"), ...both].join("\n");
}

/** The day that the words of a target give by themselves. */
function endOf(action: ActionRows, { today }: TargetContext): IsoDate | null {
  return readTargetDate(whenOf(action, { today }), { today }).end;
}

/** A bare span of years, which a school means as its own year. */
export function isYears(text: string): boolean {
  return /^\s*(?:19|20)\d\d\s*[/–-]\s*(?:(?:19|20)\d\d|\d{1,2})\s*$/.test(text);
}

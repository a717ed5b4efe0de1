import type { CellRead } from "./blocks";
import { isBeingDrawn } from "../look/drawAnew";
import { areOurs, type SheetKey, type TableKey } from "./ownTables";

/** What the first cells of a sheet hold, from A1; null where the sheet is empty. */
export type FirstCells = readonly CellRead[][] | null;

type Mark = (cells: readonly CellRead[][]) => boolean;

function begins(first: string, second = ""): Mark {
  return (cells) => [first, second].every((words, row) => String(cells[row]?.[0] ?? "").startsWith(words));
}

function hasHeadings(table: TableKey): Mark {
  return (cells) => cells.some((row) => areOurs(table, row));
}

const remembersMerge: Mark = ([row]) => row?.[0] === "merge" && (row[2] === "first" || row[2] === "again");

/**
 * What shows that a sheet is ours although no table of ours is on it: some sheets have none, and a person may have turned one
 * into a range. Without a mark such a sheet is a person's, and ours gets another name.
 */
const MARKS: Partial<Record<SheetKey, Mark>> = {
  actionSummary: (cells) =>
    begins("Action summary", "These counts follow the Action plan")(cells) || cells.flat().some(isBeingDrawn),
  bankHolidays: begins("Bank holidays of "),
  chronology: hasHeadings("chronology"),
  crossChecks: begins("Cross-checks", "These are prompts"),
  glance: (cells) =>
    begins("At a glance", "Entries of each agency")(cells) ||
    begins("At a glance", "A lane for each agency")(cells),
  glossary: begins("Glossary", "Abbreviations of the chronology"),
  linesOfEnquiry: begins("Lines of enquiry", "Entries of each agency"),
  identifiersShown: hasHeadings("identifiersShown"),
  notNames: hasHeadings("notNames"),
  lastMerge: remembersMerge,
  earlierMergeA: remembersMerge,
  earlierMergeB: remembersMerge,
  earlierMergeC: remembersMerge,
  earlierMergeD: remembersMerge,
  planSources: hasHeadings("planSources"),
  returnsList: hasHeadings("returns"),
  queryMemory: hasHeadings("queryMemory"),
  sources: hasHeadings("sources"),
  timetable: begins("Timetable: "),
  overview: begins("Overview of "),
  chaseList: begins("Overdue and due", "These lists follow All actions"),
};

/** Built under another name, which they give up for a free one when complete. */
const BUILT_ELSEWHERE: readonly SheetKey[] = ["actionPlan", "chronology", "queries"];

export function isOurs(sheet: SheetKey, cells: FirstCells): boolean {
  return cells !== null && MARKS[sheet]?.(cells) === true;
}

/** Whether an empty sheet of its name serves for it, such as one that an interrupted job left behind. */
export function mayBeEmpty(sheet: SheetKey): boolean {
  return !BUILT_ELSEWHERE.includes(sheet);
}

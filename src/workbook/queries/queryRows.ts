import { britishDay } from "../../calendar/britishDay";
import { isIsoDate } from "../../calendar/isoDate";
import { z } from "zod";
import {
  isFound,
  QUERY_STATES,
  type OwnWord,
  type QueryState,
  type TrackedQuery,
} from "../../chronology/queries/queryMemory";
import { keyFromText } from "../../chronology/queries/queryPlaces";
import { wordsOfRule } from "../../chronology/rules/allRules";
import { cellAddress } from "../../cells/address";
import { cutToCell } from "../../cells/limits";
import type { CellRead, CellValue } from "../gateway/blocks";
import { cellContent, cellTextIfAny } from "../gateway/cellText";
import type { TableRecord } from "../gateway/tableRecords";

/** The columns of the Queries table; reviewers may add more of their own. */
export const QUERY_HEADINGS = [
  "Level",
  "Rule",
  "Agency",
  "Sheet",
  "Row",
  "Column",
  "What was written",
  "What is wrong and what to do",
  "Suggested fix",
  "Link",
  "State",
  "Reason",
  "Answer",
  "Key",
] as const;
export type QueryHeading = (typeof QUERY_HEADINGS)[number];

/** Characters shown of what was written; the link leads to the rest. */
const SHOWN = 400;

const LEVEL_WORDS = { error: "Error", warning: "Warning", note: "Note" } as const;

/** A fix as a person reads it: days as dd/mm/yyyy. */
export function shownFix(fix: string | null): string {
  return fix === null ? "" : isIsoDate(fix) ? britishDay(fix) : fix;
}

/** What was written as a row shows it: in full once fixed, since it is no longer in the return; otherwise its beginning. */
export function shownWriting({ written, state }: Pick<TrackedQuery, "written" | "state">): string {
  return state === "fixed" || written.length <= SHOWN
    ? cutToCell(written)
    : `${written.slice(0, SHOWN).trimEnd()} …`;
}

/** The address of a query's cell on its sheet: "C9"; "" where the query is no longer raised. */
export function addressOf({ cell }: Pick<TrackedQuery, "cell">): string {
  return cell ? cellAddress(cell) : "";
}

export function cellsOfQuery(query: TrackedQuery): Record<QueryHeading, CellValue> {
  return {
    Level: LEVEL_WORDS[query.level],
    Rule: wordsOfRule(query.rule),
    Agency: query.agency,
    Sheet: query.sheet,
    Row: query.row > 0 ? query.row : "",
    Column: query.column,
    "What was written": shownWriting(query),
    "What is wrong and what to do": cutToCell(query.message),
    "Suggested fix": cutToCell(shownFix(query.fix)),
    Link: isFound(query) ? `Go to ${addressOf(query)}` : "",
    State: query.state,
    Reason: query.reason,
    Answer: query.answer,
    Key: query.key,
  };
}

const rowNumber = z.coerce.number().int().min(0).catch(0);
const level = cellTextIfAny.transform((word) => {
  const known = (["error", "warning", "note"] as const).find((each) => each === word.trim().toLowerCase());
  return known ?? "note";
});

const shownRow = z.object({
  Level: level,
  Rule: cellTextIfAny,
  Agency: cellTextIfAny,
  Sheet: cellTextIfAny,
  Row: rowNumber,
  Column: cellTextIfAny,
  "What was written": cellTextIfAny,
  "What is wrong and what to do": cellTextIfAny,
  "Suggested fix": cellTextIfAny,
  State: cellTextIfAny,
  Reason: cellTextIfAny,
  Answer: cellTextIfAny,
  Key: cellTextIfAny,
});

function stateOf(word: string): QueryState | null {
  const plain = word.trim().toLowerCase();
  return plain === "" ? "open" : (QUERY_STATES.find((state) => state === plain) ?? null);
}

/** A row of the Queries table, with whatever a reviewer changed in it; an unknown state is kept as a reason. */
export function queryFromRow(record: TableRecord): TrackedQuery {
  const row = shownRow.parse(record);
  const state = stateOf(row.State);
  const key = keyFromText(row.Key);
  const own = Object.entries(record).filter(([heading]) => !QUERY_HEADINGS.some((ours) => ours === heading));
  return {
    key: key === null ? "" : row.Key.trim(),
    rule: key === null ? row.Rule : (key.about.split(".")[0] ?? ""),
    level: row.Level,
    agency: row.Agency,
    sheet: row.Sheet,
    row: row.Row,
    column: row.Column,
    cell: null,
    written: row["What was written"],
    message: row["What is wrong and what to do"],
    fix: row["Suggested fix"] === "" ? null : row["Suggested fix"],
    state: state ?? "open",
    reason: state === null ? [row.Reason, row.State].filter((word) => word !== "").join(" – ") : row.Reason,
    answer: row.Answer,
    own: Object.fromEntries(own),
  };
}

export const MEMORY_HEADINGS = [
  "Key",
  "Rule",
  "Level",
  "Agency",
  "Sheet",
  "Row",
  "Column",
  "Written",
  "Message",
  "Fix",
  "State",
  "Reason",
  "Answer",
  "Own columns",
] as const;

export function memoryRow(query: TrackedQuery): CellValue[] {
  const { key, rule, level: grade, agency, sheet, row, column, written, message, fix, state } = query;
  return [
    key,
    rule,
    grade,
    agency,
    sheet,
    row,
    column,
    cutToCell(written),
    cutToCell(message),
    cutToCell(fix ?? ""),
    state,
    query.reason,
    query.answer,
    cutToCell(JSON.stringify(query.own)),
  ];
}

const ownWords = z.record(z.string(), cellContent);

function ownFrom(json: string): Record<string, OwnWord> {
  try {
    return ownWords.parse(JSON.parse(json));
  } catch {
    return {};
  }
}

const remembered = z
  .tuple([
    cellTextIfAny,
    cellTextIfAny,
    level,
    cellTextIfAny,
    cellTextIfAny,
    rowNumber,
    cellTextIfAny,
    cellTextIfAny,
    cellTextIfAny,
    cellTextIfAny,
    cellTextIfAny,
    cellTextIfAny,
    cellTextIfAny,
    cellTextIfAny,
  ])
  .transform((cells): TrackedQuery => {
    const [key, rule, grade, agency, sheet, row, column, written, message, fix, state, reason, answer, own] =
      cells;
    return {
      key,
      rule,
      level: grade,
      agency,
      sheet,
      row,
      column,
      cell: null,
      written,
      message,
      fix: fix === "" ? null : fix,
      state: stateOf(state) ?? "open",
      reason,
      answer,
      own: ownFrom(own),
    };
  });

/** Reads a row of the memory; `null` where a person broke it. */
export function queryFromMemory(cells: readonly CellRead[]): TrackedQuery | null {
  const parsed = remembered.safeParse(cells.slice(0, MEMORY_HEADINGS.length));
  return parsed.success ? parsed.data : null;
}

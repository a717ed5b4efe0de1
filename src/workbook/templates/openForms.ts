import { cellAddress } from "../../cells/address";
import { emptyReview } from "../../review/review";
import type { RecordKey } from "../../review/records";
import { cellsRead } from "../gateway/blocks";
import { queuePageStarts } from "../look/print";
import { FORM_COLUMNS, FORM_PAGE_HEIGHT } from "./drawForm";
import { gapsOf } from "./formGaps";
import { linesOf } from "./formLines";
import { pageStarts } from "./formPages";
import { formOf } from "./records";
import { findForms } from "./standingTemplates";

/** A form of the workbook, and what is still empty in it. */
export interface FormRead {
  sheet: string;
  record: RecordKey;
  answers: number;
  /** The answers that are still empty, each with its cell. */
  empty: { label: string; address: string }[];
}

/** Rows of a form that are read; a longer one is no form of ours any more. */
const ROWS = 400;

/** The forms of the workbook in the order of their tabs, each with what is still empty in it. */
export async function readForms(context: Excel.RequestContext): Promise<FormRead[]> {
  const found = (await findForms(context)).map(({ sheet, record }) => ({
    sheet,
    record,
    range: context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(0, 0, ROWS, FORM_COLUMNS)
      .load("values"),
  }));
  if (found.length > 0) await context.sync();
  return found.map(({ sheet, record, range }) => {
    const texts = cellsRead(range.values).map((row) => row.map(String));
    const { answers, empty } = gapsOf(blankForm(record), texts);
    return {
      sheet,
      record,
      answers,
      empty: empty.map(({ label, row, column }) => ({
        label,
        address: cellAddress({ row: row + 1, column: column + 1 }),
      })),
    };
  });
}

function blankForm(record: RecordKey) {
  return formOf(record, { review: emptyReview(), agency: "", themes: [] });
}

/**
 * Fits the rows of a filled form to its words, and lets its pages begin so that no heading is stranded at the foot of one.
 * @returns how many pages it then has, as far as can be told; null where the sheet is no form
 */
export async function fitForm(context: Excel.RequestContext, name: string): Promise<number | null> {
  const form = (await findForms(context)).find(({ sheet }) => sheet === name);
  if (!form) return null;
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRange(true).load("rowIndex,rowCount");
  const labels = sheet.getRangeByIndexes(0, 0, ROWS, 1).load("values");
  await context.sync();
  const rows = Math.min(ROWS, used.rowIndex + used.rowCount);
  const heads = headRows(
    form.record,
    cellsRead(labels.values).map(([label = ""]) => String(label).trim()),
  );
  for (let row = 0; row < rows; row++) {
    // Those that hold our own words in merged cells have heights of their own.
    if (!heads.has(row)) sheet.getRangeByIndexes(row, 0, 1, 1).format.autofitRows();
  }
  const heights = sheet.getRangeByIndexes(0, 0, rows, 1).getRowProperties({ format: { rowHeight: true } });
  await context.sync();
  const printed = heights.value.map(({ format }, row) => ({
    height: format?.rowHeight ?? 15,
    heads: heads.has(row),
  }));
  const starts = pageStarts(printed, FORM_PAGE_HEIGHT);
  queuePageStarts(sheet, starts);
  await context.sync();
  return starts.length + 1;
}

/** The rows of a form that are headings or our own words: the first three, and those below that say what a line of the form says. */
function headRows(record: RecordKey, labels: readonly string[]): Set<number> {
  const words = linesOf(blankForm(record)).flatMap((line) => {
    if (line.kind === "section" || line.kind === "text") return [line.text];
    return line.kind === "headings" ? [line.cells[0]?.text ?? ""] : [];
  });
  return new Set([0, 1, 2, ...labels.flatMap((label, row) => (words.includes(label) ? [row] : []))]);
}

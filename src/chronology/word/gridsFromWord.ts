import { FileProblem } from "../returns/fileProblem";
import type { InSteps } from "../inSteps";
import { gridOf, textCell, type Grid } from "../sheet/grid";
import { cutToCells, type RowsOfCells } from "../sheet/longTexts";
import { withTextsBelow, type OutsideText } from "../sheet/outsideTable";
import { wordDocumentSteps, type PlacedTable, type WordDocument } from "./wordDocument";
import { wordPartSteps } from "./wordParts";

/**
 * The tables of a .docx file as sheets, "Table 1", "Table 2", … in their order, each row by the table's own number
 * (docs/domain.md section 3). Tracked changes are taken as accepted. A table without a word makes no sheet, and keeps its number.
 * In small steps.
 * @throws FileProblem where the file is damaged or has no table
 */
export function* gridsFromWordSteps(file: string, bytes: Uint8Array): InSteps<Grid[]> {
  const document = yield* wordDocumentSteps(yield* wordPartSteps(file, bytes));
  const filled = document.tables.flatMap((table, index) =>
    table.rows.some((row) => row.some((text) => text.trim() !== ""))
      ? [{ table, number: index + 1, before: textsBefore(document.tables, index) }]
      : [],
  );
  if (filled.length === 0) throw new FileProblem(file, withoutTable(document));
  const trackedOutside = document.met.tracked && filled.every(({ table }) => !table.met.tracked);
  return filled.map(({ table, number, before }, index) => {
    const isFirst = index === 0;
    const isLast = index === filled.length - 1;
    const cut = cutToCells(table.rows);
    const comments = [...table.met.comments, ...(isFirst ? document.met.comments : [])];
    const notes = [
      ...(table.met.tracked || (isFirst && trackedOutside) ? [TRACKED] : []),
      ...(table.met.hidden ? [HIDDEN] : []),
      ...saidOfComments(comments.length),
      ...(cut.remarks ?? []),
    ];
    return withTextsBelow(tableGrid(file, `Table ${String(number)}`, table, cut), [
      ...placed("Before the table", before),
      ...placed("Header or footer", isFirst ? document.headersAndFooters : []),
      ...placed("After the table", isLast ? textsAfter(document, number) : []),
      ...placed(
        "Comment",
        comments.map((comment) => [comment]),
      ),
      ...placed(
        "Note",
        notes.map((note) => [note]),
      ),
    ]);
  });
}

const TRACKED =
  "Changes were tracked in the document: deleted text was left out, and inserted text was taken.";
const HIDDEN = "Some of its text was hidden in the document; it was read like the rest.";

function placed(place: OutsideText["place"], lines: readonly (readonly string[])[]): OutsideText[] {
  return lines.map((text) => ({ place, text: cutToCells([[...text]]).rows.flat() }));
}

/** What stands before a table, from the end of the one before it that has words. */
function textsBefore(tables: readonly PlacedTable[], index: number): string[][] {
  const above = tables[index - 1];
  const isEmpty = above?.rows.every((row) => row.every((text) => text.trim() === ""));
  return [...(isEmpty === true ? textsBefore(tables, index - 1) : []), ...(tables[index]?.before ?? [])];
}

function textsAfter({ tables, after }: WordDocument, number: number): string[][] {
  return [...tables.slice(number).flatMap(({ before }) => before), ...after];
}

function tableGrid(file: string, sheet: string, { merges, met }: PlacedTable, cut: RowsOfCells): Grid {
  const row = (number: number): number => (cut.beginsAt[number - 1] ?? number - 1) + 1;
  return {
    ...gridOf(
      file,
      sheet,
      cut.rows.map((texts) => texts.map(textCell)),
    ),
    merges: merges.map((area) => ({ ...area, top: row(area.top), bottom: row(area.bottom) })),
    ...(met.pictures > 0 && { pictures: met.pictures }),
  };
}

function saidOfComments(count: number): string[] {
  if (count === 0) return [];
  return count === 1
    ? ["A comment in the margin of the document is in no entry; it stands below the table on its sheet."]
    : [
        `${String(count)} comments in the margin of the document are in no entry; they stand below the table on its sheet.`,
      ];
}

function withoutTable({ after, met }: WordDocument): string {
  return met.pictures > 0 && after.length <= FEW_LINES
    ? "contains no table but pictures, which cannot be read: ask the agency for the document that they were made from"
    : "contains no table, and only tables are read from a Word document: put the entries into a table, a row for each, and try again";
}

/** A document of pictures has no more lines of text than this: their captions, a date, a signature. */
const FEW_LINES = 12;

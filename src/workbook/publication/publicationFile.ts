import { serialFromDate, FIRST_DAY_SHOWN } from "../../calendar/serial";
import { britishDay } from "../../calendar/britishDay";
import { compare, type IsoDate } from "../../calendar/isoDate";
import type { CleanValue } from "../../publication/cleanCell";
import type { CopySheet, PublicationCopy } from "../../publication/makeCopy";
import { firstPage, lastPage, openDoubts, type PageLine } from "../../publication/pages";
import { faintTint } from "../../review/faintTint";
import { newFile } from "../newFile/newFile";
import type { NewCell, NewSheet } from "../newFile/sheetPart";
import type { AgencyColours } from "../review/agencyColours";

/**
 * The publication copy as an .xlsx file (docs/domain.md section 10): its first page, the sheets, and, while anything is undecided, a
 * last page that lists it.
 * @param colours those of the agencies, of which the rows keep a faint tint (docs/domain.md section 6)
 */
export function publicationFile(
  copy: PublicationCopy,
  reference: string,
  colours: readonly AgencyColours[],
  today: IsoDate,
): Uint8Array {
  const tints = new Map(colours.map(({ agency, fill }) => [agency, faintTint(fill)]));
  return newFile([
    pageSheet("About this copy", firstPage(copy, reference, today)),
    ...copy.sheets.map((sheet) => copiedSheet(sheet, tints)),
    ...(openDoubts(copy).length > 0 ? [pageSheet("Still doubtful", lastPage(copy))] : []),
  ]);
}

const PAGE_WIDTHS = [56, 24, 28];
const PAGE_STYLES = {
  title: "title",
  section: "section",
  text: "note",
  heading: "heading",
  row: "text",
} as const;

function pageSheet(name: string, lines: readonly PageLine[]): NewSheet {
  return {
    name,
    rows: lines.map(({ kind, cells }) => cells.map((value) => ({ value, style: PAGE_STYLES[kind] }))),
    headingRow: null,
    paper: "A4",
    widths: PAGE_WIDTHS,
  };
}

function copiedSheet(
  { name, rows, headingRows, agencies }: CopySheet,
  tints: ReadonlyMap<string, string>,
): NewSheet {
  const [first, second] = headingRows;
  const headings = new Set(headingRows);
  return {
    name,
    rows: rows.map((cells, row) => {
      const below = first !== undefined && row > first;
      const tint = below && !headings.has(row) ? tints.get(agencies[row] ?? "") : undefined;
      return cells.map((value) => {
        const cell = cellOf(value, headings.has(row), below);
        return cell === null || tint === undefined ? cell : { ...cell, tint };
      });
    }),
    headingRow: first !== undefined && second === undefined ? first : null,
    paper: "A3",
  };
}

function cellOf(value: CleanValue, heading: boolean, inTable: boolean): NewCell {
  if (value.kind === "number") return { value: value.number, style: "text" };
  if (value.kind === "day") {
    // Excel shows no day before.
    return compare(value.day, FIRST_DAY_SHOWN) < 0
      ? { value: britishDay(value.day), style: "text" }
      : { value: serialFromDate(value.day), style: "day" };
  }
  if (heading) return { value: value.text, style: "heading" };
  if (value.text === "") return inTable ? { value: "", style: "text" } : null;
  return { value: value.text, style: inTable ? "text" : "note" };
}

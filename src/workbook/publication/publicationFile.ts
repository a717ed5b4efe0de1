import { serialFromDate, FIRST_DAY_SHOWN } from "../../calendar/serial";
import { britishDay } from "../../calendar/britishDay";
import { compare, type IsoDate } from "../../calendar/isoDate";
import type { CleanValue } from "../../publication/cleanCell";
import type { CopySheet, PublicationCopy } from "../../publication/makeCopy";
import { firstPage, lastPage, openDoubts, type PageLine } from "../../publication/pages";
import { faintTint } from "../../review/faintTint";
import { COLOURS } from "../look/colours";
import { MARKING } from "../look/print";
import { newFile } from "../newFile/newFile";
import type { NewCell, NewSheet, PrintedWords } from "../newFile/sheetPart";
import type { AgencyColours } from "../review/agencyColours";

/** Printed on every page while anything is undecided: until then the copy is as sensitive as the review. */
const NOT_READY = `${MARKING} – NOT READY TO BE PUBLISHED`;

/**
 * The publication copy as an .xlsx file (docs/domain.md section 10): its first page, the sheets, and, while anything is undecided, a
 * last page that lists it. A cell with something undecided is marked by its ground, and every page says that it is not ready.
 * @param colours those of the agencies, of which the rows keep a faint tint (docs/domain.md section 6)
 */
export function publicationFile(
  copy: PublicationCopy,
  reference: string,
  colours: readonly AgencyColours[],
  today: IsoDate,
): Uint8Array {
  const tints = new Map(colours.map(({ agency, fill }) => [agency, faintTint(fill)]));
  const open = openDoubts(copy).length > 0;
  const printed = (name: string): PrintedWords => ({ reference, name, marking: open ? NOT_READY : "" });
  return newFile([
    pageSheet("About this copy", firstPage(copy, reference, today), printed),
    ...copy.sheets.map((sheet) => copiedSheet(sheet, tints, printed)),
    ...(open ? [pageSheet("Still doubtful", lastPage(copy), printed)] : []),
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

type Printed = (name: string) => PrintedWords;

function pageSheet(name: string, lines: readonly PageLine[], printed: Printed): NewSheet {
  return {
    name,
    rows: lines.map(({ kind, cells }) => cells.map((value) => ({ value, style: PAGE_STYLES[kind] }))),
    headingRow: null,
    paper: "A4",
    print: printed(name),
    widths: PAGE_WIDTHS,
  };
}

function copiedSheet(
  { name, rows, headingRows, agencies }: CopySheet,
  tints: ReadonlyMap<string, string>,
  printed: Printed,
): NewSheet {
  const [first, second] = headingRows;
  const headings = new Set(headingRows);
  return {
    name,
    rows: rows.map((cells, row) => {
      const below = first !== undefined && row > first;
      const tint = below && !headings.has(row) ? tints.get(agencies[row] ?? "") : undefined;
      return cells.map(({ value, open }) => {
        const cell = cellOf(value, headings.has(row), below);
        const ground = open ? COLOURS.undecided : tint;
        return cell === null || ground === undefined ? cell : { ...cell, tint: ground };
      });
    }),
    headingRow: first !== undefined && second === undefined ? first : null,
    paper: "A3",
    print: printed(name),
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

import { isCellError } from "../../engine/cellErrors";
import { cellAddress, MAX_COLUMNS, parseArea, parseCell } from "../../engine/address";
import type { CellContents } from "../../engine/contents";
import { damaged, tooLarge } from "../errors";
import { unescapeText } from "../shared/escapes";
import { movableFormula, type MovableFormula } from "../shared/formulas";
import { withoutPrefixes } from "../shared/newerFunctions";
import { showsADate } from "../shared/numberFormats";
import { serialOfIsoDate } from "./isoDates";
import type { StyleReader } from "./styles";
import { readRichText, type RichText } from "./texts";
import { child, numeric, type XmlElement } from "./xml";

/** The most cells that are read from one workbook; Excel's add-ins may not read more at once either. */
const MOST_CELLS = 5_000_000;
/** Excel allows 8,192 characters; prefixes of newer functions come on top of that in a file. */
const LONGEST_FORMULA = 32_768;
/** The most characters of formulas that come from shared ones, which take a few bytes in the file. */
const MOST_FORMULA_TEXT = 200_000_000;
/** Days between the starts of the two date systems. */
export const DAYS_FROM_1900_TO_1904 = 1462;

/** 1 January 1950 and 31 December 2050 in the 1904 date system. */
const FIRST_LIKELY_DAY = 16_802;
const LAST_LIKELY_DAY = 53_691;

/** What all sheets of a workbook share while their cells are read. */
export interface CellSources {
  strings: readonly RichText[];
  styles: StyleReader;
  date1904: boolean;
  /** How many cells and formatted rows have been read so far. */
  read: number;
  /** How many characters the formulas have that were expanded from shared ones. */
  expanded: number;
}

/** Counts a cell, or a row with a format of its own. @throws {WorkbookFileError} too-large. */
export function countRead(sources: CellSources): void {
  if (++sources.read > MOST_CELLS) throw tooLarge("it has more than 5 million cells");
}

/** Reads the rows of one sheet, cell by cell. */
export class CellReader {
  readonly cells = new Map<number, Map<number, CellContents>>();
  /** What cells had that is not kept. */
  readonly lost = new Set<string>();
  /** Cells that show no date but hold a number that may be one, in a workbook with the 1904 date system. */
  readonly doubtful: string[] = [];
  private readonly shared = new Map<string, { row: number; column: number; moved: MovableFormula }>();

  constructor(private readonly sources: CellSources) {}

  /** @param row the `row` element. @param index its number, counted from 0. */
  readRow(row: XmlElement, index: number): void {
    let next = 0;
    for (const element of row.children) {
      if (element.name !== "c") continue;
      const place = this.place(element, index, next);
      next = place.column + 1;
      const cell = this.readCell(element, place);
      if (!cell) continue;
      countRead(this.sources);
      const cells = this.cells.get(place.row) ?? new Map<number, CellContents>();
      this.cells.set(place.row, cells);
      cells.set(place.column, cell);
    }
  }

  private place(element: XmlElement, row: number, next: number): { row: number; column: number } {
    const address = element.attributes.r;
    const place = address === undefined ? { row, column: next } : parseCell(address);
    if (!place || place.column >= MAX_COLUMNS) {
      throw damaged(`it has a cell ${address ?? ""} that no sheet has`);
    }
    return place;
  }

  private readCell(element: XmlElement, place: { row: number; column: number }): CellContents | undefined {
    const format = this.sources.styles.format(numeric(element, "s") ?? 0);
    const cell: CellContents = this.readValue(element);
    const formulaElement = child(element, "f");
    if (formulaElement) this.readFormula(formulaElement, cell, place, element.attributes.cm !== undefined);
    if (element.attributes.vm !== undefined) {
      this.lost.add("A linked data type or a picture in a cell is kept as its plain value.");
    }
    if (this.sources.date1904 && typeof cell.value === "number" && element.attributes.t !== "d") {
      if (showsADate(format.numberFormat)) cell.value += DAYS_FROM_1900_TO_1904;
      else if (mayBeADate(cell)) this.doubtful.push(cellAddress(place.row, place.column));
    }
    if (format.style !== undefined) cell.style = format.style;
    if (format.quotePrefix && typeof cell.value === "string") cell.quotePrefix = true;
    return cell.value === null && cell.formula === undefined && cell.style === undefined ? undefined : cell;
  }

  private readValue(element: XmlElement): CellContents {
    const type = element.attributes.t ?? "n";
    if (type === "inlineStr") return richCell(readRichText(child(element, "is"), this.sources.styles));
    const value = child(element, "v");
    if (!value) return { value: null };
    const text = value.text;
    switch (type) {
      case "s": {
        const found = this.sources.strings[Number(text)];
        if (!found) throw damaged(`it has a cell whose text ${text} is missing`);
        return richCell(found);
      }
      case "str":
        return { value: unescapeText(text) };
      case "b":
        return { value: text.trim() === "1" || text.trim() === "true" };
      case "e":
        return this.readError(text.trim());
      case "d":
        return { value: serialOfIsoDate(text.trim()) ?? text };
      default: {
        if (text.trim() === "") return { value: null };
        const number = Number(text);
        return { value: Number.isFinite(number) ? number : unescapeText(text) };
      }
    }
  }

  private readError(text: string): CellContents {
    if (isCellError(text)) return { value: text, error: text };
    this.lost.add(`The error ${text} is kept as #VALUE!.`);
    return { value: "#VALUE!", error: "#VALUE!" };
  }

  private readFormula(
    element: XmlElement,
    cell: CellContents,
    place: { row: number; column: number },
    dynamic: boolean,
  ): void {
    const type = element.attributes.t ?? "normal";
    let text = unescapeText(element.text);
    if (text.length > LONGEST_FORMULA) throw damaged("it has a formula longer than Excel allows");
    if (type === "dataTable") {
      this.lost.add("A what-if data table is kept as its values.");
      return;
    }
    if (type === "shared") {
      const id = element.attributes.si ?? "";
      const master = this.shared.get(id);
      if (text !== "") this.shared.set(id, { ...place, moved: movableFormula(text) });
      else if (master) {
        text = master.moved(place.row - master.row, place.column - master.column);
        this.sources.expanded += text.length;
        if (this.sources.expanded > MOST_FORMULA_TEXT) throw tooLarge("its formulas are too long");
      } else throw damaged("a shared formula has lost its beginning");
    }
    if (text === "" || refersOutside(text)) return;
    cell.formula = `=${withoutPrefixes(text)}`;
    if (type !== "array") return;
    const area = parseArea(element.attributes.ref ?? "");
    // A formula that may spill but fills its own cell only was typed like a plain one.
    if (dynamic && (!area || (area.top === area.bottom && area.left === area.right))) return;
    cell.arrayFormula = area ?? {
      top: place.row,
      left: place.column,
      bottom: place.row,
      right: place.column,
    };
  }
}

/** It refers to another workbook, which a file names by a number: Excel shows the value that it kept ("[1]Sheet1!A5"). */
function refersOutside(formula: string): boolean {
  return /(?:^|[^\w.\]])'?\[\d+\][^[\]!]*!/.test(formula.replace(/"[^"]*"/g, '""'));
}

/** A whole number that was typed in and would be a day from 1950 to 2050 in the 1904 date system. */
function mayBeADate({ value, formula }: CellContents): boolean {
  const typed = formula === undefined && typeof value === "number" && Number.isInteger(value);
  return typed && value >= FIRST_LIKELY_DAY && value <= LAST_LIKELY_DAY;
}

function richCell(rich: RichText): CellContents {
  return rich.runs ? { value: rich.text, runs: rich.runs } : { value: rich.text };
}

import { cellAddress, cellsAddress } from "../../engine/address";
import { strToU8 } from "fflate";
import type { Area, CellContents, TextRun } from "../../engine/contents";
import type { RowContents, SheetContents } from "../../engine/workbookContents";
import { fileFormula, spills } from "./formulas";
import { fontXml, type StyleWriter } from "./styles";
import { element, textElement, xmlText } from "./xml";

/** Text that is collected as bytes, so that a sheet may be longer than a string can be. */
export class Bytes {
  private pieces: Uint8Array[] = [];
  private text = "";

  add(text: string): void {
    this.text += text;
    if (this.text.length > 1_000_000) this.flush();
  }

  private flush(): void {
    this.pieces.push(strToU8(this.text));
    this.text = "";
  }

  finish(): Uint8Array {
    this.flush();
    const all = new Uint8Array(this.pieces.reduce((sum, piece) => sum + piece.length, 0));
    let at = 0;
    for (const piece of this.pieces) {
      all.set(piece, at);
      at += piece.length;
    }
    this.pieces = [];
    return all;
  }
}

/** The texts that the cells of all sheets share. */
export class SharedStrings {
  private readonly numbers = new Map<string, number>();
  private count = 0;

  /** The number of a text, or of its runs. */
  number(text: string, runs: readonly TextRun[] | undefined): number {
    this.count++;
    const xml = runs && runs.length > 0 ? runs.map(runXml).join("") : textElement("t", text);
    const known = this.numbers.get(xml);
    if (known !== undefined) return known;
    this.numbers.set(xml, this.numbers.size);
    return this.numbers.size - 1;
  }

  /** The part, without its head. */
  write(bytes: Bytes): void {
    bytes.add(
      `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.count}" ` +
        `uniqueCount="${this.numbers.size}">`,
    );
    for (const xml of this.numbers.keys()) bytes.add(`<si>${xml}</si>`);
    bytes.add("</sst>");
  }
}

function runXml(run: TextRun): string {
  const properties = run.font ? `<rPr>${fontXml(run.font, "rFont")}</rPr>` : "";
  return `<r>${properties}${textElement("t", run.text)}</r>`;
}

/** What the cells of all sheets share while they are written. */
export interface CellTargets {
  styles: StyleWriter;
  strings: SharedStrings;
  /** A formula that spills has been written. */
  spilled: boolean;
}

/** Writes `sheetData`. */
export function writeCells(bytes: Bytes, sheet: SheetContents, targets: CellTargets): void {
  const headers = tableHeaders(sheet);
  const rows = new Set([...sheet.cells.keys(), ...sheet.rows.keys(), ...headers.keys()]);
  bytes.add("<sheetData>");
  for (const row of [...rows].sort(ascending)) {
    const cells = sheet.cells.get(row);
    const texts = headers.get(row);
    let xml = "";
    const columns = new Set([...(cells?.keys() ?? []), ...(texts?.keys() ?? [])]);
    for (const column of [...columns].sort(ascending)) {
      const cell = headerCell(cells?.get(column), texts?.get(column));
      const table =
        cell.formula?.includes("[") === true
          ? sheet.tables.find(({ area }) => holds(area, row, column))?.name
          : undefined;
      xml += cellXml(cellAddress(row, column), cell, table, targets);
    }
    bytes.add(rowXml(row, sheet.rows.get(row), xml, targets.styles));
  }
  bytes.add("</sheetData>");
}

const ascending = (one: number, other: number) => one - other;

function holds(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** The texts that the header cells of tables must have, by row and column. */
function tableHeaders(sheet: SheetContents): Map<number, Map<number, string>> {
  const headers = new Map<number, Map<number, string>>();
  for (const { area, columns, showHeaders } of sheet.tables) {
    if (!showHeaders) continue;
    const row = headers.get(area.top) ?? new Map<number, string>();
    headers.set(area.top, row);
    columns.forEach((column, index) => row.set(area.left + index, column.name));
  }
  return headers;
}

/** Excel repairs a table whose header cells do not hold the names of its columns as text. */
function headerCell(cell: CellContents | undefined, text: string | undefined): CellContents {
  if (text === undefined || (cell?.value === text && cell.formula === undefined))
    return cell ?? { value: null };
  return cell?.style === undefined ? { value: text } : { value: text, style: cell.style };
}

function rowXml(row: number, format: RowContents | undefined, cells: string, styles: StyleWriter): string {
  const style = styles.xf(format?.style);
  const values = {
    r: row + 1,
    s: style > 0 ? style : undefined,
    customFormat: style > 0 ? true : undefined,
    ht: format?.height,
    hidden: format?.hidden === true ? true : undefined,
    customHeight: format?.customHeight === true ? true : undefined,
    outlineLevel: format?.outlineLevel,
  };
  return cells === "" && !format ? "" : element("row", values, cells);
}

function cellXml(
  address: string,
  cell: CellContents,
  table: string | undefined,
  targets: CellTargets,
): string {
  const { styles, strings } = targets;
  const xf = styles.xf(cell.style, cell.quotePrefix === true);
  const spilling = cell.formula !== undefined && spills(cell.formula);
  if (spilling) targets.spilled = true;
  const start = `<c r="${address}"` + (xf > 0 ? ` s="${xf}"` : "") + (spilling ? ' cm="1"' : "");
  const formula = cell.formula === undefined ? "" : formulaXml(cell.formula, cell, table, address, spilling);
  const { value } = cell;
  if (value === null) return formula === "" ? (xf > 0 ? `${start}/>` : "") : `${start}>${formula}</c>`;
  if (cell.error !== undefined) return `${start} t="e">${formula}<v>${fileError(cell.error)}</v></c>`;
  switch (typeof value) {
    case "boolean":
      return `${start} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
    case "number":
      return Number.isFinite(value)
        ? `${start}>${formula}<v>${value}</v></c>`
        : `${start} t="e">${formula}<v>#NUM!</v></c>`;
    default:
      return formula === ""
        ? `${start} t="s"><v>${strings.number(value, cell.runs)}</v></c>`
        : `${start} t="str">${formula}${textElement("v", value)}</c>`;
  }
}

/** #SPILL! and #CALC! are not in the file format; Excel calculates the cell again when it opens the file. */
function fileError(error: NonNullable<CellContents["error"]>): string {
  return error === "#SPILL!" || error === "#CALC!" ? "#VALUE!" : error;
}

function formulaXml(
  formula: string,
  cell: CellContents,
  table: string | undefined,
  address: string,
  spilling: boolean,
): string {
  const text = xmlText(fileFormula(formula, table));
  if (!cell.arrayFormula && !spilling) return `<f>${text}</f>`;
  const area = cell.arrayFormula ? cellsAddress(cell.arrayFormula) : address;
  return `<f t="array" ref="${area}">${text}</f>`;
}

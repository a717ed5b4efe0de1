import { strToU8 } from "fflate";
import type { CellContents, RowContents, SheetContents, TextRun } from "../../engine/contents";
import { areaAddress, columnLetters } from "../shared/addresses";
import { withPrefixes } from "../shared/newerFunctions";
import { fontXml, type StyleWriter } from "./styles";
import { element, textElement, xmlText } from "./xml";

/** Text that is gathered as bytes, so that a sheet may be longer than a string can be. */
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

/**
 * Writes `sheetData`.
 * @param headers texts that the cells of table headers must have, by row and column.
 */
export function writeCells(
  bytes: Bytes,
  sheet: SheetContents,
  headers: ReadonlyMap<number, ReadonlyMap<number, string>>,
  styles: StyleWriter,
  strings: SharedStrings,
): void {
  const rows = new Set([...sheet.cells.keys(), ...sheet.rows.keys(), ...headers.keys()]);
  bytes.add("<sheetData>");
  for (const row of [...rows].sort(ascending)) {
    const cells = sheet.cells.get(row);
    const texts = headers.get(row);
    let xml = "";
    const columns = new Set([...(cells?.keys() ?? []), ...(texts?.keys() ?? [])]);
    for (const column of [...columns].sort(ascending)) {
      const cell = headerCell(cells?.get(column), texts?.get(column));
      xml += cellXml(columnLetters(column) + (row + 1), cell, styles, strings);
    }
    bytes.add(rowXml(row, sheet.rows.get(row), xml, styles));
  }
  bytes.add("</sheetData>");
}

const ascending = (one: number, other: number) => one - other;

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

function cellXml(address: string, cell: CellContents, styles: StyleWriter, strings: SharedStrings): string {
  const xf = styles.xf(cell.style, cell.quotePrefix === true);
  const start = xf > 0 ? `<c r="${address}" s="${xf}"` : `<c r="${address}"`;
  const formula = cell.formula === undefined ? "" : formulaXml(cell.formula, cell);
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

/** Files before the dynamic arrays know no #SPILL! and #CALC!; Excel calculates the cell again as it opens the file. */
function fileError(error: NonNullable<CellContents["error"]>): string {
  return error === "#SPILL!" || error === "#CALC!" ? "#VALUE!" : error;
}

function formulaXml(formula: string, cell: CellContents): string {
  const text = xmlText(fileFormula(formula));
  return cell.arrayFormula
    ? `<f t="array" ref="${areaAddress(cell.arrayFormula)}">${text}</f>`
    : `<f>${text}</f>`;
}

/** A formula as files have it: without "=", with the prefixes of newer functions. */
export function fileFormula(formula: string): string {
  return withPrefixes(formula.startsWith("=") ? formula.slice(1) : formula);
}

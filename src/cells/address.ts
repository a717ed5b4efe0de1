/** A cell by the sheet's own numbers, from 1. */
interface CellPlace {
  row: number;
  column: number;
}

/** The letters of a column, from 1: 1 → "A", 28 → "AB". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The number of a column, from 1: "A" → 1, "AB" → 28. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The address of a cell: "C9". */
export function cellAddress({ row, column }: CellPlace): string {
  return `${columnLetters(column)}${row}`;
}

/** The cell at an address, "C9" or "$C$9"; `null` for anything but one cell. */
export function placeOfAddress(address: string): CellPlace | null {
  const [, letters = "", row = ""] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address.trim()) ?? [];
  return letters === "" ? null : { row: Number(row), column: columnNumber(letters) };
}

/** A sheet's name as links and formulas quote it: "'Children''s Social Care'". */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** A text as formulas quote it. */
export function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

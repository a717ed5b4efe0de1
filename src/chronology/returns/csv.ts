import Papa from "papaparse";
import { CELL_TEXT_LIMIT } from "../../cells/limits";
import { FileProblem } from "./fileProblem";
import { gridOf, textCell, type Grid } from "../sheet/grid";

/**
 * A .csv file as a sheet, named after the file without its ending; a row is a record, whatever line breaks are in it. Reads
 * UTF-8 and UTF-16, with or without a byte order mark, else Windows-1252; commas, semicolons or tabs. Every cell is text, as
 * written.
 * @throws FileProblem where the file is empty or is not text.
 */
export function gridFromCsv(file: string, bytes: Uint8Array): Grid {
  const text = decode(bytes);
  if (text.includes("\u0000")) {
    throw new FileProblem(
      file,
      "is not a .csv file: it does not hold plain text. Save it as .csv or .xlsx and try again",
    );
  }
  const records = parse(text);
  if (records.every((record) => record.every((cell) => cell.trim() === ""))) {
    throw new FileProblem(file, "is empty: there is nothing in it to read");
  }
  const { rows, long } = cutToCells(records);
  const width = Math.max(...rows.map((record) => record.length));
  const cells = rows.map((record) =>
    Array.from({ length: width }, (_, index) => textCell(record[index] ?? "")),
  );
  const grid = gridOf(file, file.replace(/\.[^.]*$/, ""), cells);
  return long.length > 0 ? { ...grid, remarks: [saidOfLong(long)] } : grid;
}

/**
 * The records as rows whose texts a cell of Excel holds: the rest of a longer one is in rows of its own below, where it is read
 * as the same entry.
 * @returns also the rows, from 1, that have such a text
 */
function cutToCells(records: readonly string[][]): { rows: string[][]; long: number[] } {
  const rows: string[][] = [];
  const long: number[] = [];
  for (const record of records) {
    const parts = record.map(partsOfText);
    const most = Math.max(1, ...parts.map(({ length }) => length));
    if (most > 1) long.push(rows.length + 1);
    for (let part = 0; part < most; part++) rows.push(parts.map((texts) => texts[part] ?? ""));
  }
  return { rows, long };
}

/** Cut between words, where the line break that parts of an entry are joined by does no harm. */
function partsOfText(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > CELL_TEXT_LIMIT) {
    // One less than the limit: a text of exactly that length looks like one that was cut off.
    const most = rest.slice(0, CELL_TEXT_LIMIT - 1);
    const space = Math.max(most.lastIndexOf(" "), most.lastIndexOf("\n"));
    const end = space > 0 ? space : most.length - (/[\uD800-\uDBFF]$/.test(most) ? 1 : 0);
    parts.push(rest.slice(0, end));
    rest = rest.slice(space > 0 ? end + 1 : end);
  }
  return [...parts, rest];
}

function saidOfLong(rows: readonly number[]): string {
  return rows.length === 1
    ? `A text in row ${rows.join()} is longer than the 32,767 characters that a cell of Excel holds; the rest of it is below it.`
    : `Texts in rows ${rows.join(", ")} are longer than the 32,767 characters that a cell of Excel holds; the rest of each is below it.`;
}

function parse(text: string): string[][] {
  const delimiter = /^sep=(.)\r?\n/i.exec(text)?.[1];
  const body = delimiter === undefined ? text : text.slice(text.indexOf("\n") + 1);
  const { data } = Papa.parse<string[]>(body, {
    delimiter: delimiter ?? mostLikelyDelimiter(body),
    skipEmptyLines: false,
  });
  // The line break after the last record is not a record of its own.
  if (data.at(-1)?.length === 1 && data.at(-1)?.[0] === "") data.pop();
  return data;
}

/** Of comma, semicolon and tab, the one that gives the most records the same number of cells. */
function mostLikelyDelimiter(text: string): string {
  let best = ",";
  let bestScore = 0;
  for (const delimiter of [",", ";", "\t"]) {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: 60 });
    const counts = new Map<number, number>();
    for (const record of data) {
      if (record.length > 1) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
    }
    const score = Math.max(0, ...[...counts].map(([width, times]) => times * Math.min(width, 20)));
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

/** Windows-1252 from 0x80 to 0x9F; the rest is the same as Unicode (WHATWG Encoding Standard, index windows-1252). */
const WINDOWS_1252 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** UTF-16 without a byte order mark: in plain English every other byte is zero. */
function wideWithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, 400);
  if (sample.length < 8 || bytes.length % 2 !== 0) return null;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte === 0 && index % 2 === 0) even++;
    if (byte === 0 && index % 2 === 1) odd++;
  });
  const most = (sample.length / 2) * 0.8;
  if (odd >= most && even === 0) return "utf-16le";
  return even >= most && odd === 0 ? "utf-16be" : null;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes.subarray(2));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes.subarray(2));
  const wide = wideWithoutMark(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    let text = "";
    for (const byte of bytes) {
      text += byte >= 0x80 && byte <= 0x9f ? (WINDOWS_1252[byte - 0x80] ?? "") : String.fromCharCode(byte);
    }
    return text;
  }
}

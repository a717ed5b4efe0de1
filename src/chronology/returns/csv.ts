import Papa from "papaparse";
import { CELL_TEXT_LIMIT } from "../../cells/limits";
import { FileProblem } from "./fileProblem";
import { textOfBytes } from "./csvLetters";
import { openQuotation } from "./csvQuotations";
import { gridOf, textCell, type Grid } from "../sheet/grid";

/**
 * A .csv file as a sheet, named after the file without its ending; a row is a record, whatever line breaks are in it. Reads
 * UTF-8, UTF-16 and the letters of old Windows and Macintosh; commas, semicolons or tabs. Every cell is text, as written; the guard
 * round it that keeps Excel from taking it for a number (="00412") is left out.
 * @throws FileProblem where the file is empty, is not text, or a quotation mark in it is never closed.
 */
export function gridFromCsv(file: string, bytes: Uint8Array): Grid {
  const text = textOfBytes(bytes);
  if (text.includes("\u0000")) {
    throw new FileProblem(
      file,
      "is not a .csv file: it does not hold plain text. Save it as .csv or .xlsx and try again",
    );
  }
  const records = parse(file, text);
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

function parse(file: string, text: string): string[][] {
  const named = /^sep=(.)\r?\n/i.exec(text)?.[1];
  const body = named === undefined ? text : text.slice(text.indexOf("\n") + 1);
  const delimiter = named ?? mostLikelyDelimiter(body);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, skipEmptyLines: false });
  const open = openQuotation(data, errors, delimiter);
  if (open !== null) {
    const line = open + (named === undefined ? 0 : 1);
    throw new FileProblem(
      file,
      `has a quotation mark in line ${String(line)} that is never closed, so it is not known where its text ends: close it, or take ` +
        "it away, in a text editor and try again",
    );
  }
  // The line break after the last record is not a record of its own.
  if (data.at(-1)?.length === 1 && data.at(-1)?.[0] === "") data.pop();
  return data.map((record) => record.map(withoutGuard));
}

/** Web exports write ="12/03/2019" so that Excel keeps a text as it is. */
function withoutGuard(cell: string): string {
  const guarded = /^\s*="((?:[^"]|"")*)"\s*$/.exec(cell)?.[1];
  return guarded === undefined ? cell : guarded.replaceAll('""', '"');
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

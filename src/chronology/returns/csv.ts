import Papa from "papaparse";
import { FileProblem } from "./fileProblem";
import { textOfBytes } from "./csvLetters";
import { openQuotation } from "./csvQuotations";
import { gridOf, textCell, type Grid } from "../sheet/grid";
import { cutToCells } from "../sheet/longTexts";
import { RETURN_ROWS } from "../../cells/limits";
import { tooManyRows } from "./tooLarge";

/**
 * A .csv file as a sheet, named after the file without its ending; a row is a record, whatever line breaks are in it. Reads
 * UTF-8, UTF-16 and the letters of old Windows and Macintosh; commas, semicolons, tabs or upright strokes. Every cell is text, as written; the guard
 * round it that keeps Excel from taking it for a number (="00412") is left out.
 * @throws FileProblem where the file is empty, is not text, has too many rows, or a quotation mark in it is never closed.
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
  const { rows, remarks } = cutToCells(records);
  const width = rows.reduce((widest, record) => Math.max(widest, record.length), 0);
  const cells = rows.map((record) =>
    Array.from({ length: width }, (_, index) => textCell(record[index] ?? "")),
  );
  const grid = gridOf(file, file.replace(/\.[^.]*$/, ""), cells);
  return remarks ? { ...grid, remarks } : grid;
}

function parse(file: string, text: string): string[][] {
  const named = /^sep=(.)\r?\n/i.exec(text)?.[1];
  const body = named === undefined ? text : text.slice(text.indexOf("\n") + 1);
  const delimiter = named ?? mostLikelyDelimiter(body);
  const preview = RETURN_ROWS + 1;
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, skipEmptyLines: false, preview });
  if (data.length > RETURN_ROWS) throw tooManyRows(file);
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

/** Of comma, semicolon, tab and upright stroke, the one that gives the most records the same number of cells. */
function mostLikelyDelimiter(text: string): string {
  let best = ",";
  let bestScore = 0;
  for (const delimiter of [",", ";", "\t", "|"]) {
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

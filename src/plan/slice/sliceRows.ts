import type { Grid, GridCell } from "../../chronology/sheet/grid";
import { PLAN_COLUMNS } from "../fields";
import { AS_SENT, signsAsSent } from "./sentSigns";

/** A row of a slice as the agency sent it back. */
export interface SliceRow {
  sheet: string;
  /** Its number on the sheet. */
  row: number;
  ref: string;
  /** The non-empty cells, by heading. */
  cells: ReadonlyMap<string, GridCell>;
  /** The signs of what the row was sent with; null if not known. */
  sent: ReadonlyMap<string, string> | null;
  date1904: boolean;
}

/** Text in a file that is not part of an action, and where it is. */
export interface LeftOut {
  sheet: string;
  /** 0 for a whole sheet. */
  row: number;
  words: string;
  reason: string;
}

/** The sheets of a file, read as a slice of the plan. */
interface SliceSheets {
  rows: SliceRow[];
  leftOut: LeftOut[];
  /** At least one sheet has the heading of a slice. */
  found: boolean;
}

const REF = /^ref(?:erence)?\.?(?: no\.?)?$/i;
/** How many plan headings besides Ref make a heading row. */
const FEWEST_HEADINGS = 2;
/** What is above the table when it is sent. */
const OWN_WORDS = /^(?:Actions of |Please fill in |Action plan\b|Last report\b)/;
const KEY_ROWS = 3;

/**
 * The rows of a returned slice, found by its heading row, wherever that is. Any other text above the table or
 * on other sheets is listed, so that nothing an agency wrote is lost.
 * @param ownSheets names of sheets that the add-in makes with the table; ignored if they have no heading
 */
export function readSliceSheets(grids: readonly Grid[], ownSheets: ReadonlySet<string>): SliceSheets {
  const sheets = grids.map((grid) => readSheet(grid, ownSheets));
  return {
    rows: sheets.flatMap(({ rows }) => rows),
    leftOut: sheets.flatMap(({ leftOut }) => leftOut),
    found: sheets.some(({ found }) => found),
  };
}

function readSheet(grid: Grid, ownSheets: ReadonlySet<string>): SliceSheets {
  const heading = grid.cells.findIndex(isHeading);
  if (heading < 0) {
    const words = grid.cells.flatMap(textsOf);
    const leftOut =
      words.length === 0 || ownSheets.has(grid.sheet)
        ? []
        : [{ sheet: grid.sheet, row: 0, words: words.slice(0, 3).join(" · "), reason: NO_TABLE }];
    return { rows: [], leftOut, found: false };
  }
  const names = headingNames(grid.cells[heading] ?? []);
  const rows = grid.cells.slice(heading + 1).flatMap((cells, index) => {
    const read = rowOf(grid, names, cells, heading + 1 + index);
    return read.cells.size === 0 && read.ref === "" ? [] : [read];
  });
  return { rows, leftOut: wordsAbove(grid, heading), found: true };
}

const NO_TABLE = "This sheet has no heading row with Ref, so nothing on it was read.";

function isHeading(cells: readonly GridCell[]): boolean {
  const texts = cells.map(({ text }) => plainHeading(text));
  const known = texts.filter((text) => text !== "Ref" && PLAN_COLUMNS.some((wanted) => wanted === text));
  return texts.some((text) => REF.test(text)) && known.length >= FEWEST_HEADINGS;
}

/** The heading of each column, as the plan spells it; "" if there is none. A repeated name gets a number. */
function headingNames(cells: readonly GridCell[]): string[] {
  const names: string[] = [];
  for (const { text } of cells) {
    const plain = plainHeading(text);
    const name = REF.test(plain) ? "Ref" : plain;
    const same = names.filter((other) => other === name || other.startsWith(`${name} (`)).length;
    names.push(name !== "" && same > 0 ? `${name} (${same + 1})` : name);
  }
  return names;
}

function plainHeading(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return PLAN_COLUMNS.find((known) => known.toLowerCase() === plain.toLowerCase()) ?? plain;
}

function rowOf(grid: Grid, names: readonly string[], cells: readonly GridCell[], index: number): SliceRow {
  const filled = new Map<string, GridCell>();
  cells.forEach((cell, column) => {
    // Text beside the table has no heading.
    const name = names[column] || `Column ${String(grid.firstColumn + column)}`;
    if (cell.text.trim() !== "") {
      filled.set(name, cell);
    }
  });
  const ref = filled.get("Ref")?.text.trim() ?? "";
  const sent = signsAsSent(filled.get(AS_SENT)?.text ?? "");
  filled.delete("Ref");
  filled.delete(AS_SENT);
  const { sheet, date1904 = false } = grid;
  return { sheet, row: grid.firstRow + index, ref, cells: filled, sent, date1904 };
}

function wordsAbove(grid: Grid, heading: number): LeftOut[] {
  const above = grid.cells.slice(0, heading);
  const key = above.findIndex((cells) => cells.some(({ text }) => text.trim() === "RAG key"));
  return above.flatMap((cells, index) => {
    const texts = textsOf(cells);
    const isOurs = OWN_WORDS.test(texts[0] ?? "") || (key >= 0 && index >= key && index < key + KEY_ROWS);
    return texts.length === 0 || isOurs
      ? []
      : [
          {
            sheet: grid.sheet,
            row: grid.firstRow + index,
            words: texts.join(" · "),
            reason: "It is above the table.",
          },
        ];
  });
}

function textsOf(cells: readonly GridCell[]): string[] {
  return cells.map(({ text }) => text.trim()).filter((text) => text !== "");
}

import { EMPTY_CELL, textCell, type Grid, type GridCell } from "../../chronology/sheet/grid";
import type { SheetView } from "../../chronology/sheet/sheetView";
import { fieldOfLabel } from "./turnedForms";

/** A sheet whose cells hold their own labels, with each label and what follows it in a row of its own. */
export interface LabelledCells {
  grid: Grid;
  /** The row of the sheet that a row of the grid came from. */
  rowOf: (row: number) => number;
}

/** "To be completed by: 31 January 2027". */
const LABELLED = /^\s*([^:\n]{2,60}):\s*(.*)$/;

interface Pair {
  label: string;
  value: string;
}

/**
 * Parts cells that hold labels and what they say line by line: "Area for improvement 1 / Ref: Standard 5 / To be completed by: 31
 * January 2027" beside the improvement, as regulators' forms have them. Null where no cell holds two labels or more.
 */
export function labelledCells(view: SheetView): LabelledCells | null {
  const places: number[] = [];
  const cells: GridCell[][] = [];
  let most = 0;
  for (const row of view.filledRows) {
    const { pairs, alone } = partsOf(view.row(row).map(({ text }) => text));
    most = Math.max(most, pairs.length);
    const made = [
      ...pairs.map(({ label, value }) => [textCell(label), textCell(value)]),
      ...(alone === "" ? [] : [[textCell(alone), EMPTY_CELL]]),
    ];
    made.forEach((one) => {
      cells.push(one);
      places.push(row);
    });
  }
  if (most < 2) return null;
  const grid: Grid = { ...view.grid, firstRow: 1, firstColumn: 1, cells, merges: [], hiddenRows: [] };
  return { grid, rowOf: (row) => places[row - 1] ?? view.firstRow };
}

/** The labels in the cells of one row, and what is no label's. A label that comes again in the row is part of what is said. */
function partsOf(texts: readonly string[]): { pairs: Pair[]; alone: string } {
  const pairs: Pair[] = [];
  const rest: string[] = [];
  let open: Pair | null = null;
  for (const text of texts) {
    const head: string[] = [];
    const own: Pair[] = [];
    for (const line of text.split("\n")) {
      const [, label = "", value = ""] = LABELLED.exec(line) ?? [];
      const again = [...pairs, ...own].some((pair) => pair.label === label);
      if (label !== "" && !again && fieldOfLabel(label) !== null) {
        own.push({ label, value });
      } else {
        const last = own.at(-1);
        if (last) last.value = `${last.value}\n${line}`.trim();
        else head.push(line);
      }
    }
    const said = head.join("\n").trim();
    if (open !== null && said !== "") {
      open.value = said;
      open = null;
    } else if (said !== "" && fieldOfLabel(said) !== null) {
      open = { label: said, value: "" };
      pairs.push(open);
    } else if (said !== "") {
      rest.push(said);
    }
    pairs.push(...own);
  }
  return { pairs, alone: rest.join("\n") };
}

import { dateFromSerial } from "../../calendar/serial";
import { AGENCY_COLUMNS, type ChronologyCell, type ChronologyRow } from "../integrated/chronologyTable";
import type { CellSigns, EarlierEntry } from "./earlierEntry";
import { british } from "./queryLines";
import { rememberedSign, signOf } from "./signs";
import type { StandingCell } from "./existingTable";

/** A cell of a row that is to be written. */
export interface OwnChange {
  heading: string;
  before: StandingCell;
  value: ChronologyCell;
  /** The agency tells it differently, so it belongs on the Change log; otherwise the add-in worked it out anew. */
  told: boolean;
}

/** Columns that others write: refs stay, links are the cross-checks', queries are updated line by line. */
const NOT_HERE: readonly string[] = ["Ref", "Linked", "Queries"];
const WORKED_OUT: readonly string[] = ["Age", "Agency"];

/**
 * The cells of an entry that differ from what was written for it last. A cell that the panel has edited since is left
 * alone as long as its agency says the same.
 * @param signs those of the cells
 * @param back columns that come back and have nothing in them
 * @param standing what the cell of a column holds
 */
export function changesOf(
  known: EarlierEntry | undefined,
  cells: ChronologyRow,
  signs: CellSigns,
  back: ReadonlySet<string>,
  standing: (heading: string) => StandingCell,
): OwnChange[] {
  const headings = new Set<string>([...AGENCY_COLUMNS, ...cells.keys(), ...Object.keys(known?.signs ?? {})]);
  return [...headings].flatMap((heading): OwnChange[] => {
    if (NOT_HERE.includes(heading)) return [];
    const value = cells.get(heading) ?? "";
    const before = standing(heading);
    const now = rememberedSign(signs, heading);
    const isBack = back.has(heading);
    const same = !isBack && known && !known.fromTable && now === rememberedSign(known.signs, heading);
    if (same || now === signOf(before)) return [];
    const told = !isBack && !WORKED_OUT.includes(heading) && known !== undefined;
    return [{ heading, before, value, told }];
  });
}

/** A cell as the Change log shows it: dates as people write them. */
export function logText(heading: string, cell: StandingCell): string {
  const day = heading === "Date" && typeof cell === "number" ? dateFromSerial(Math.floor(cell)) : null;
  return day === null ? String(cell) : british(day);
}

import { dateFromSerial } from "../../calendar/serial";
import { britishDay } from "../../calendar/britishDay";
import { AGENCY_COLUMNS, type ChronologyCell, type ChronologyRow } from "../integrated/chronologyTable";
import type { CellSigns, EarlierEntry } from "./earlierEntry";
import { hasSign, rememberedSign, signOf } from "./signs";
import type { TableCell } from "./existingTable";

/** A cell of a row that is to be written. */
interface OwnChange {
  heading: string;
  before: TableCell;
  value: ChronologyCell;
  /** Its agency changed it, so it belongs on the Change log; otherwise the add-in worked it out anew. */
  byAgency: boolean;
}

/** Columns written elsewhere: refs stay, links belong to the cross-checks, queries are updated line by line. */
const WRITTEN_ELSEWHERE: readonly string[] = ["Ref", "Linked", "Queries"];
const WORKED_OUT: readonly string[] = ["Age", "Agency"];

/**
 * The cells of an entry that differ from what was last written for it. A cell that the panel has edited since is left alone
 * as long as its agency says the same.
 * @param signs the signs of `cells`
 * @param back columns that are put back and are still empty
 * @param held what the cell of a column holds now
 */
export function changesOf(
  known: EarlierEntry | undefined,
  cells: ChronologyRow,
  signs: CellSigns,
  back: ReadonlySet<string>,
  held: (heading: string) => TableCell,
): OwnChange[] {
  const headings = new Set<string>([...AGENCY_COLUMNS, ...cells.keys(), ...Object.keys(known?.signs ?? {})]);
  return [...headings].flatMap((heading): OwnChange[] => {
    if (WRITTEN_ELSEWHERE.includes(heading)) return [];
    const value = cells.get(heading) ?? "";
    const before = held(heading);
    const now = rememberedSign(signs, heading);
    const isBack = back.has(heading);
    const same = !isBack && known && !known.fromTable && now === rememberedSign(known.signs, heading);
    // A table of which nothing is remembered may have been written by a version that did not see to apostrophes.
    const isThere = known?.fromTable ? hasSign(before, now) : now === signOf(before);
    if (same || isThere) return [];
    const byAgency = !isBack && !WORKED_OUT.includes(heading) && known !== undefined;
    return [{ heading, before, value, byAgency }];
  });
}

/** A cell as the Change log shows it, with dates as people write them. */
export function logText(heading: string, cell: TableCell): string {
  const day = heading === "Date" && typeof cell === "number" ? dateFromSerial(Math.floor(cell)) : null;
  return day === null ? String(cell) : britishDay(day);
}

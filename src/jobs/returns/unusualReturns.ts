import type { Grid } from "../../chronology/sheet/grid";
import type { ReadSheet } from "../../chronology/entry/readSheet";

/** Why a file without a chronology is refused: the words after its name, without a full stop. */
export function whatIsMissing(grids: readonly Grid[], sheets: readonly ReadSheet[]): string {
  const filled = sheets.filter((_sheet, at) => {
    const grid = grids[at];
    return grid !== undefined && (grid.cells.length > 0 || (grid.pictures ?? 0) > 0);
  });
  if (filled.length === 0) {
    return "is empty: there is nothing in it to read";
  }
  const [only, ...more] = filled;
  if (more.length === 0 && only?.remark) {
    return `contains no chronology. ${only.remark.replace(/\.$/, "")}`;
  }
  return "contains no chronology: no sheet has headings for the date and for what happened. Check that it is the right file";
}

/** What a person should know about a sheet when it is added: that it seems to belong to another review, or is unusual. */
export function warningsOnArrival(
  { sheet, entries, otherReview, remark }: ReadSheet,
  file: string,
): string[] {
  const said = entries.length === 0 ? [] : [otherReview, remark].filter((sentence) => sentence !== null);
  return said.map((sentence) => `${file}, ${sheet}: ${sentence}`);
}

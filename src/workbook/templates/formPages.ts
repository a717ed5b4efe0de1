/** A row of a form as it is printed. */
export interface PrintedRow {
  /** Points. */
  height: number;
  /** It is a heading: it must not be the last row of a page. */
  heads: boolean;
}

/** How much of a page is left blank rather than cut a section in two. */
const BLANK_LEFT = 0.3;

/**
 * Where pages begin so that no heading is stranded at the foot of one (docs/domain.md section 9). A section that would be cut begins the
 * next page, where it fits there and most of this page is full.
 * @param pageHeight points
 * @returns the rows that begin a page, from 0; the first page's is not among them
 */
export function pageStarts(rows: readonly PrintedRow[], pageHeight: number): number[] {
  const starts: number[] = [];
  let top = 0;
  let used = 0;
  rows.forEach(({ height }, row) => {
    if (row > top && used + height > pageHeight) {
      top = startOfNext(rows, top, row, pageHeight);
      starts.push(top);
      used = rows.slice(top, row).reduce((sum, one) => sum + one.height, 0);
    }
    used += height;
  });
  return starts;
}

/** @param top the first row of the page; @param full the first row that does not fit on it */
function startOfNext(rows: readonly PrintedRow[], top: number, full: number, pageHeight: number): number {
  const isHeading = (row: number) => rows[row]?.heads === true;
  const beginsSection = (row: number) => isHeading(row) && !isHeading(row - 1);
  let start = full;
  while (start > top + 1 && isHeading(start - 1)) start--;
  const filled = (row: number) => rows.slice(top, row).reduce((sum, { height }) => sum + height, 0);
  let section = start;
  while (section > top + 1 && !beginsSection(section)) section--;
  const next = rows.findIndex((_row, index) => index > section && beginsSection(index));
  const height = rows.slice(section, next < 0 ? rows.length : next).reduce((sum, row) => sum + row.height, 0);
  const isWorthwhile = beginsSection(section) && filled(section) >= pageHeight * (1 - BLANK_LEFT);
  return isWorthwhile && height <= pageHeight ? section : start;
}

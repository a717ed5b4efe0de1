import { LOOKED_UP, queuePlacing, queueTableLines, queueWidths, READ, widthOf } from "../look/cells";
import { queueRowsLook, type Column } from "../look/sheetLook";
import { STATUS_AS_WRITTEN, WHOLE_ACTION } from "../../plan/fields";
import { planFormatOf } from "./planLayout";

const READ_WIDE = { size: READ } as const;
const LOOKED_UP_AT = { size: LOOKED_UP } as const;
const IN_ONE_LINE = { size: LOOKED_UP, oneLine: true } as const;
const FOLDED = { size: LOOKED_UP, folded: true } as const;
/** For the paper: opened before it is printed, so that it wraps all the same. */
const FOLDED_WIDE = { size: READ, folded: true } as const;
const YOURS = { yours: true } as const;

/** The columns as docs/domain.md section 7 orders them: widths in Excel's characters, and what makes its row higher. */
const LOOKS: ReadonlyMap<string, Omit<Column, "heading" | "width"> & { characters: number }> = new Map(
  Object.entries({
    Ref: { characters: 8.4, ...IN_ONE_LINE, bold: true },
    Recommendation: { characters: 21, ...READ_WIDE },
    Action: { characters: 32, ...READ_WIDE },
    Agency: { characters: 11.4, ...LOOKED_UP_AT },
    "Lead (role)": { characters: 14, ...LOOKED_UP_AT },
    Start: { characters: 9.9, ...FOLDED },
    "Target date": { characters: 10.6, ...IN_ONE_LINE },
    "Target as written": { characters: 12, ...FOLDED },
    "Desired outcome": { characters: 20, ...FOLDED_WIDE },
    "Success measure": { characters: 20, ...FOLDED_WIDE },
    Progress: { characters: 25, ...READ_WIDE, ...YOURS },
    Evidence: { characters: 13, ...FOLDED_WIDE, ...YOURS },
    Impact: { characters: 18, ...FOLDED_WIDE, ...YOURS },
    Completed: { characters: 11.4, ...IN_ONE_LINE, ...YOURS },
    Status: { characters: 10.4, ...LOOKED_UP_AT, ...YOURS },
    "Working days left": { characters: 8.6, ...IN_ONE_LINE },
    RAG: { characters: 7, ...IN_ONE_LINE },
    "First target": { characters: 10.6, ...IN_ONE_LINE },
    Moved: { characters: 8.6, ...IN_ONE_LINE },
    "%": { characters: 6.6, ...LOOKED_UP_AT },
    "Signed off by": { characters: 10.6, ...LOOKED_UP_AT, ...YOURS },
    "Signed off": { characters: 10.6, ...IN_ONE_LINE, ...YOURS },
    "Impact review": { characters: 10.6, ...IN_ONE_LINE, ...YOURS },
    "Plan notes": { characters: 15, ...LOOKED_UP_AT },
  }),
);
const OTHER_LOOK = { characters: 14, ...LOOKED_UP_AT } as const;
const AS_WRITTEN: readonly string[] = [STATUS_AS_WRITTEN, WHOLE_ACTION];
const CENTRED = ["Working days left", "Moved", "%"];

/** The look of a column. @param isOpen it is not folded away: it was added to a plan that is in use */
export function planColumnOf(heading: string, isOpen: boolean): Column {
  const { characters, ...look } = LOOKS.get(heading) ?? OTHER_LOOK;
  const { folded, ...unfolded }: Omit<Column, "heading" | "width"> = look;
  const format = planFormatOf(heading);
  return { heading, width: widthOf(characters), format, ...unfolded, ...(folded && !isOpen && { folded }) };
}

/** As wide as A3 prints at 89%, so that nine points are eight on paper (docs/design.md section 5). */
const PAPER_POINTS = 1288;

/** What keeping a plan adds sooner or later; a new plan leaves room for it. */
const ADDED_IN_USE = ["First target", "Moved"];

/**
 * Folds the columns of the paper itself that would make a new plan smaller than eight points in print: first what was written where a
 * status stands, then from the right. Those of every plan, of keeping one, and Plan notes stay as they are.
 */
export function foldedToPaper(columns: readonly Column[]): Column[] {
  const headings = columns.map(({ heading }) => heading);
  const toCome = ADDED_IN_USE.filter((heading) => !headings.includes(heading));
  let width = [...columns, ...toCome.map((heading) => planColumnOf(heading, true))].reduce(
    (sum, column) => sum + (column.folded ? 0 : (column.width ?? 0)),
    0,
  );
  const own = columns.filter(({ heading, folded }) => !LOOKS.has(heading) && !folded);
  const order = [
    ...own.filter(({ heading }) => AS_WRITTEN.includes(heading)),
    ...own.filter(({ heading }) => !AS_WRITTEN.includes(heading)).reverse(),
  ];
  const folded = new Set<Column>();
  for (const column of order) {
    if (width <= PAPER_POINTS) break;
    width -= column.width ?? 0;
    folded.add(column);
  }
  return columns.map((column) => (folded.has(column) ? { ...column, folded: true } : column));
}

/** What the look of rows leaves to a plan: lines, counts in the middle, and the texts of folded columns in full. Nothing is sent yet. */
export function queuePlanPlacing(
  sheet: Excel.Worksheet,
  { top, left, rows, headings }: { top: number; left: number; rows: number; headings: readonly string[] },
): void {
  queueTableLines(sheet.getRangeByIndexes(top, left, Math.max(1, rows), headings.length));
  headings.forEach((heading, column) => {
    const cells = sheet.getRangeByIndexes(top, left + column, Math.max(1, rows), 1);
    if (CENTRED.includes(heading)) queuePlacing(cells, { horizontal: "Center" });
    if (LOOKS.get(heading)?.folded && LOOKS.get(heading)?.size === READ) queuePlacing(cells, { wrap: true });
  });
}

/**
 * The look of columns that are added to a plan that stands. A width belongs to the sheet's column, so that those of the columns to the
 * right go with them. Nothing is sent yet.
 * @param widths what the columns were as wide as before, by heading, in points
 */
export function queueAddedColumns(
  sheet: Excel.Worksheet,
  place: { top: number; left: number; rows: number; headings: readonly string[] },
  widths: ReadonlyMap<string, number>,
): void {
  const { top, left, rows, headings } = place;
  const first = headings.findIndex((heading) => !widths.has(heading));
  if (first < 0) return;
  const moved = headings.slice(first);
  const wide = moved.map((heading) => widths.get(heading) ?? planColumnOf(heading, true).width);
  queueWidths(sheet, wide, left + first);
  headings.forEach((heading, index) => {
    if (widths.has(heading)) return;
    const columns = [planColumnOf(heading, true)];
    queueRowsLook(sheet, { columns, rows, row: top, column: left + index });
    queuePlanPlacing(sheet, { top, left: left + index, rows, headings: [heading] });
  });
}

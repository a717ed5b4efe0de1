import { formatAll } from "../gateway/numberFormats";

/** Excel takes a list that is typed into a rule up to this length (ListDataValidation.source). */
const MAX_INLINE = 255;

/** A list to choose from. */
export interface Choices {
  /** A name that Excel takes for a range: letters only. */
  name: string;
  values: readonly string[];
}

/** Whether a list can stand in the rule itself: short, and with no comma inside a choice. */
export function fitsInline(values: readonly string[]): boolean {
  return values.join(",").length <= MAX_INLINE && values.every((value) => !value.includes(","));
}

/**
 * The sources of lists for validation rules, in the order given: short ones as they are, long ones as names that belong to
 * `sheet` alone and point at a hidden sheet, so that templates of several agencies do not meet in one workbook. Nothing is
 * sent yet.
 */
export function queueLists(
  sheet: Excel.Worksheet,
  hidden: () => Excel.Worksheet,
  lists: readonly Choices[],
): string[] {
  const long = lists.filter(({ values }) => !fitsInline(values));
  if (long.length === 0) return lists.map(({ values }) => values.join(","));
  const store = hidden();
  store.visibility = "Hidden";
  return lists.map((list) => {
    const column = long.indexOf(list);
    if (column < 0) return list.values.join(",");
    const heading = store.getRangeByIndexes(0, column, 1, 1);
    heading.values = [[list.name]];
    heading.format.font.bold = true;
    const cells = store.getRangeByIndexes(1, column, list.values.length, 1);
    formatAll(cells, "@");
    cells.values = list.values.map((value) => [value]);
    cells.getEntireColumn().format.columnWidth = 260;
    sheet.names.add(list.name, cells);
    return `=${list.name}`;
  });
}

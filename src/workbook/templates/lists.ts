import { LIST_LIMIT } from "../../cells/limits";
import { formatAll, TEXT } from "../gateway/numberFormats";
import { queueTexts } from "../gateway/writtenTexts";
import { queueTint, queueWidths } from "../look/cells";

interface Choices {
  /** A name that Excel accepts for a range: letters only. */
  name: string;
  values: readonly string[];
}

/** Whether a list can be in the rule itself: short, and with no comma inside a choice. */
export function fitsInline(values: readonly string[]): boolean {
  return values.join(",").length <= LIST_LIMIT && values.every((value) => !value.includes(","));
}

/** Points. */
const WIDTH = 260;

/**
 * The sources of lists for validation rules, in the order given: short ones as they are, long ones as names that belong to
 * `sheet` alone and point at a hidden sheet, so that templates for several agencies in one workbook keep their own lists.
 * Nothing is sent yet.
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
  queueWidths(
    store,
    long.map(() => WIDTH),
  );
  return lists.map((list) => {
    const column = long.indexOf(list);
    if (column < 0) return list.values.join(",");
    const heading = store.getRangeByIndexes(0, column, 1, 1);
    heading.values = [[list.name]];
    queueTint(heading, { bold: true });
    const cells = store.getRangeByIndexes(1, column, list.values.length, 1);
    formatAll(cells, TEXT);
    queueTexts(
      cells,
      list.values.map((value) => [value]),
    );
    sheet.names.add(list.name, cells);
    return `=${list.name}`;
  });
}

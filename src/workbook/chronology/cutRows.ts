import { readByStretches } from "../gateway/readValues";
import { readColumns } from "./chronologyColumns";

/** Points. Excel makes no row higher, however long its text (Excel specifications and limits: "Row height 409 points"). */
const HIGHEST_ROW = 409;
const ROWS_AT_A_TIME = 2_000;

/** The refs of entries whose rows are as high as Excel makes any: what they hold beyond that is not seen, nor printed. */
export async function entriesCut(context: Excel.RequestContext): Promise<string[]> {
  const read = await readColumns(context, ["Ref"]);
  if (!read) return [];
  const { worksheet, top, left } = read.place;
  const heights = await readByStretches(context, read.rows.length, ROWS_AT_A_TIME, (done, many) => {
    const rows = worksheet.getRangeByIndexes(top + 1 + done, left, many, 1);
    const properties = rows.getRowProperties({ format: { rowHeight: true } });
    return () => properties.value.map(({ format }) => format?.rowHeight ?? 0);
  });
  return read.rows.flatMap(({ Ref: ref = "" }, index) =>
    (heights[index] ?? 0) >= HIGHEST_ROW ? [String(ref)] : [],
  );
}

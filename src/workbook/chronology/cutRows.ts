import { cellsRead } from "../gateway/blocks";
import { readByStretches } from "../gateway/readValues";
import { readColumns } from "./chronologyColumns";

/** Points. Excel makes no row higher, however long its text (Excel specifications and limits: "Row height 409 points"). */
const HIGHEST_ROW = 409;
const ROWS_AT_A_TIME = 2_000;

/** The refs of entries whose rows are as high as Excel makes any: what they hold beyond that is not seen, nor printed. */
export async function entriesCut(context: Excel.RequestContext): Promise<string[]> {
  const read = await readColumns(context, []);
  if (!read) return [];
  const { worksheet, top, left } = read.place;
  const column = read.headings.indexOf("Ref");
  if (column < 0) return [];
  const rows = await readByStretches(context, read.rows.length, ROWS_AT_A_TIME, (done, many) => {
    const cells = worksheet.getRangeByIndexes(top + 1 + done, left + column, many, 1).load("values");
    const properties = cells.getRowProperties({ format: { rowHeight: true } });
    return () => {
      const refs = cellsRead(cells.values);
      return properties.value.map(({ format }, row) => ({
        ref: refs[row]?.[0],
        height: format?.rowHeight ?? 0,
      }));
    };
  });
  return rows.flatMap(({ ref = "", height }) => (height >= HIGHEST_ROW ? [String(ref)] : []));
}

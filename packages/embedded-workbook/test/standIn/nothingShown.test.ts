import { openBook } from "../../src/engine/openBook";
import { createUniverInNode } from "../../src/engine/univerInNode";

/** What Univer is given to draw of a number in a format. */
function drawn(value: number, pattern: string): unknown {
  const univer = createUniverInNode();
  try {
    const book = openBook(univer, null);
    const sheet = book.workbook.getActiveSheet();
    sheet.getCellMatrix().setValue(0, 0, { v: value, s: { n: { pattern } } });
    return sheet.getCell(0, 0)?.v;
  } finally {
    univer.dispose();
  }
}

it.each([
  ["zero in 0;;", 0, "0;;", ""],
  ["zero in 0;-0;", 0, "0;-0;", ""],
  ["a negative number in 0;;", -2, "0;;", ""],
  ["five in 0;;", 5, "0;;", 5],
  ["zero in 0;;–", 0, "0;;–", 0],
  ["zero in 0", 0, "0", 0],
])("of %s the page draws what Excel shows", (_what, value, pattern, wanted) => {
  expect(drawn(value, pattern)).toBe(wanted);
});

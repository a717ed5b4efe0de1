import {
  MOST_PICTURE_COLUMNS,
  pictureColumnWidth,
  TIMETABLE_COLUMNS,
} from "../../../src/workbook/timetable/timetableColumns";

/** Points between the margins of A3, and the free column between the table and the picture. */
const A3_WIDTH = 1146;
const FREE = 8;

it("the smallest text of a timetable, 9 pt, is printed at 8 pt on A3 however long its picture is", () => {
  const table = TIMETABLE_COLUMNS.reduce((sum, { width }) => sum + width, 0);
  for (let columns = 1; columns <= MOST_PICTURE_COLUMNS; columns++) {
    const whole = table + FREE + columns * pictureColumnWidth(columns);
    expect(9 * Math.min(1, A3_WIDTH / whole)).toBeGreaterThanOrEqual(8);
  }
  // A turned line of 9 pt needs 10 points.
  expect(pictureColumnWidth(MOST_PICTURE_COLUMNS)).toBeGreaterThanOrEqual(10);
});

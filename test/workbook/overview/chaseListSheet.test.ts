import { chasePages, chasePlaces } from "../../../src/workbook/overview/chaseListSheet";

it.each([
  ["short lists", 2, 1],
  ["nothing at all", 0, 0],
  ["an overdue list of a page", 12, 3],
  ["many of both", 61, 47],
])("no page of Overdue and due holds nothing but rows to spare: %s", (_name, overdue, due) => {
  const places = chasePlaces({ overdue, due });
  const filled = new Set(
    places.flatMap(({ top }, index) => {
      const many = index === 0 ? overdue : due;
      // The title, the headings and, where the list is empty, the row that says so.
      return Array.from({ length: 2 + Math.max(1, many) }, (_row, at) => top + at);
    }),
  );
  const starts = chasePages({ overdue, due });
  expect(starts.filter((row) => !filled.has(row))).toEqual([]);
  // No more rows than a page holds.
  const ends = [...starts, Infinity].map((end, index) => end - (starts[index - 1] ?? 0));
  expect(Math.max(...ends.slice(0, -1), 0)).toBeLessThanOrEqual(22);
  expect(starts.length > 0).toBe(overdue + due > 10);
});

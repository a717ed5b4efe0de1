import { keyLines } from "../../../src/workbook/chronology/chronologyLayout";

const agencies = (many: number) =>
  Array.from({ length: many }, (_, at) => ({ name: `Adult Mental Health ${at}`, code: `A${at}` }));

it.each([
  [1, 1],
  [6, 1],
  [12, 2],
  [16, 2],
  [24, 3],
])("the key of %d agencies has %d lines, so that it is never wider than the table", (many, lines) => {
  expect(keyLines(agencies(many))).toBe(lines);
});

import { readSheet } from "./layouts";

const HEADING = ["Recommendation", "Action", "Lead", "Target date"];
const rowOf = (target: string): string[] => ["Share", "Agree a protocol", "DSL", target];

const ends = (rows: string[][]): (string | null)[] => readSheet(rows).actions.map(({ target }) => target.end);

it.each([
  ["DHR Testtown 7 – action plan (updated 14.2.22)", "30th September", "2022-09-30"],
  ["Action plan, March 2023", "January", "2024-01-31"],
  ["SCR Action Plan 2021-22", "half term", "2021-11-03"],
  ["Plan agreed 1 June 2023", "End of May", "2024-05-31"],
  ["Appendix 16 Action Plan", "June 20th", null],
])("under the title %j, %j is %s", (title, target, end) => {
  expect(ends([[title], HEADING, rowOf(target)])).toEqual([end]);
});

it.each([
  [["June 20th", "31/07/2023"], "2024-06-20"],
  [["30/04/2023", "June 20th", "31/07/2023"], "2023-06-20"],
  [["31/12/2023", "June 20th", "31/03/2023"], "2023-06-20"],
  [["30/04/2023", "End of March"], "2024-03-31"],
  [["Ongoing", "June 20th", "TBC"], null],
])("among the targets %j the one without a year is %s", (targets, end) => {
  const sheet = readSheet([HEADING, ...targets.map(rowOf)]);
  const yearless = sheet.actions.find(({ target }) => /^(?:June 20th|End of March)$/.test(target.asRecorded));
  expect(yearless?.target.end).toBe(end);
  const said = yearless?.queries.some(({ rule }) => rule === "year-assumed");
  expect(said).toBe(end !== null);
});

it("reads a span of years in a school's paper as the school year, and says so", () => {
  const sheet = readSheet([HEADING, rowOf("Summer 2 2022"), rowOf("2022/3")]);
  expect(sheet.actions[1]?.target).toMatchObject({ asRecorded: "2022/3", end: "2023-08-31" });
  expect(sheet.actions[1]?.queries).toContainEqual(expect.objectContaining({ rule: "target-assumed" }));
  expect(ends([HEADING, rowOf("31/03/2022"), rowOf("2022/3")])).toEqual(["2022-03-31", "2023-03-31"]);
});

it("a document's own date stands outside its table", () => {
  const sheet = readSheet(
    [
      ["Action", "Lead", "Deadline"],
      ["Write to the registrar", "Business Manager", "21 October 2026"],
      ["Ask the school", "Team Manager", "16 October"],
    ],
    { titles: [["Actions of the panel of 14 October 2026"]] },
  );
  expect(sheet.actions[1]?.target.end).toBe("2026-10-16");
});

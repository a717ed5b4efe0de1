import { raise, rowsOf } from "./raise";

const around = (date: string) => [
  { date: "02/03/2022", event: "Before." },
  { date },
  { date: "14/03/2022", event: "After." },
];

describe("year-assumed", () => {
  it.each([
    ["a day without a year between two of one year", around("9 March"), [3]],
    ["a day with its year", around("9 March 2022"), []],
    ["neighbours of two years", [{ date: "02/03/2021" }, { date: "9 March" }, { date: "14/03/2022" }], []],
  ])("%s", (_, entries, rows) => {
    expect(rowsOf("year-assumed", entries)).toEqual(rows);
  });

  it("offers the day with the year", () => {
    expect(raise("year-assumed", around("9 March"))[0]).toMatchObject({
      level: "warning",
      fix: "2022-03-09",
    });
  });
});

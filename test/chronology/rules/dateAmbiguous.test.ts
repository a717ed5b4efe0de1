import { raise, rowsOf, type TestEntry } from "./raise";

const dated = (...dates: string[]): TestEntry[] =>
  dates.map((date, index) => ({ date, event: `Event number ${index}.` }));
const day = (...days: string[]): TestEntry[] =>
  days.map((iso, index) => ({ date: { day: iso }, event: `Event number ${index}.` }));

describe("date-ambiguous is raised where swapping day and month restores the order", () => {
  it.each([
    ["a text", dated("01/03/2022", "03/04/2022", "09/03/2022", "24/03/2022", "10/05/2022"), [3]],
    ["a real date", day("2022-03-01", "2022-04-03", "2022-03-09", "2022-03-24", "2022-05-10"), [3]],
    [
      "in a return that stands newest first",
      dated("10/05/2022", "24/03/2022", "09/03/2022", "03/04/2022", "01/03/2022", "12/02/2022"),
      [5],
    ],
    ["at the very end", dated("01/03/2022", "20/03/2022", "24/03/2022", "27/03/2022", "04/01/2022"), [6]],
    [
      "where the row after it might as well be left out",
      dated("01/03/2022", "03/04/2022", "09/03/2022", "10/05/2022"),
      [3],
    ],
    [
      "several in a run",
      dated(
        "28/12/2021",
        "04/01/2022",
        "01/05/2022",
        "01/06/2022",
        "01/07/2022",
        "01/08/2022",
        "15/01/2022",
        "20/01/2022",
        "25/01/2022",
        "28/01/2022",
        "29/01/2022",
        "30/01/2022",
        "31/01/2022",
      ),
      [4, 5, 6, 7],
    ],
  ])("%s", (_, entries, rows) => {
    expect(rowsOf("date-ambiguous", entries)).toEqual(rows);
  });

  it("offers the swapped day, and says both days", () => {
    const [query] = raise("date-ambiguous", dated("01/03/2022", "03/04/2022", "09/03/2022", "10/05/2022"));
    expect(query).toMatchObject({ level: "warning", column: "Date", fix: "2022-03-04" });
    expect(query?.message).toContain("03/04/2022");
    expect(query?.message).toContain("04/03/2022");
  });
});

describe("where a third or more of a return's dates are swapped", () => {
  const half = day(
    "2019-05-03",
    "2019-03-14",
    "2019-02-04",
    "2019-04-23",
    "2019-09-05",
    "2019-05-28",
    "2019-11-06",
    "2019-06-30",
  );

  it("it is said once, with the rows", () => {
    const queries = raise("date-ambiguous", half);
    expect(queries).toHaveLength(1);
    expect(queries[0]?.message).toContain("Of the 8 dates here, 4 would be in order");
    expect(queries[0]?.message).toContain("rows 2, 4, 6, 8");
    expect(queries[0]?.fix).toBeNull();
  });

  it("they do not make it a return that is newest first, and none is out of order", () => {
    expect(rowsOf("out-of-order", half)).toEqual([]);
  });
});

describe("where dates of a return can only be month first", () => {
  const american = dated(
    "01/15/2019",
    "02/03/2019",
    "02/20/2019",
    "03/04/2019",
    "03/18/2019",
    "04/05/2019",
    "05/06/2019",
    "05/29/2019",
  );

  it("it is said once of those that were read day first, with the rows of both", () => {
    const queries = raise("date-ambiguous", american);
    expect(queries).toHaveLength(1);
    expect(queries[0]?.message).toContain("4 dates here (rows 2, 4, 6, 9) can only be month first");
    expect(queries[0]?.message).toContain("4 others were read day first (rows 3, 5, 7, 8)");
    expect(queries[0]).toMatchObject({ row: 3, column: "Date", fix: null });
  });

  it("they stay as they are", () => {
    expect(rowsOf("date-unreadable", american)).toEqual([2, 4, 6, 9]);
  });

  it.each([
    ["one that can only be month first", dated("02/03/2019", "02/20/2019", "03/04/2019"), [2]],
    [
      "more that can only be month first than day first",
      dated("02/03/2019", "13/03/2019", "03/20/2019", "04/20/2019"),
      [2],
    ],
    [
      "a return that is day first but for a slip",
      dated("02/03/2019", "13/03/2019", "03/20/2019", "23/04/2019"),
      [],
    ],
    ["none that could be either", dated("13 March 2019", "03/20/2019", "04/04/2019"), []],
  ])("%s", (_, entries, rows) => {
    expect(rowsOf("date-ambiguous", entries)).toEqual(rows);
  });
});

describe("date-ambiguous is not raised", () => {
  it.each([
    ["in a return in order", dated("01/03/2022", "03/04/2022", "05/04/2022")],
    ["where swapping is no help", dated("10/03/2022", "10/05/2022", "17/02/2022", "30/06/2022")],
    ["where swapping puts it elsewhere", dated("10/03/2022", "02/01/2022", "12/03/2022", "30/06/2022")],
    ["where the month is a word", dated("01/03/2022", "3 April 2022", "09/03/2022", "24/03/2022")],
    ["where day and month are one number", dated("01/03/2022", "04/04/2022", "09/03/2022", "24/03/2022")],
    [
      "in a return in no order at all",
      dated(
        ...Array.from(
          { length: 40 },
          (_, i) =>
            `${String(((i * 7) % 12) + 1).padStart(2, "0")}/${String(((i * 5) % 12) + 1).padStart(2, "0")}/${2019 + ((i * 3) % 4)}`,
        ),
      ),
    ],
  ])("%s", (_, entries) => {
    expect(rowsOf("date-ambiguous", entries)).toEqual([]);
  });
});

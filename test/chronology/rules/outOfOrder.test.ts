import { raise, rowsOf, type TestEntry } from "./raise";

const dated = (...dates: string[]): TestEntry[] =>
  dates.map((date, index) => ({ date, event: `Event number ${index}.` }));

describe("out-of-order is raised", () => {
  it.each([
    [
      "for an earlier day among later ones",
      dated("10/03/2022", "10/05/2022", "17/02/2022", "30/06/2022"),
      [4],
    ],
    [
      "for a later day among earlier ones",
      dated("10/03/2022", "28/10/2022", "17/03/2022", "30/03/2022"),
      [3],
    ],
    [
      "in a newest-first return",
      dated("30/06/2022", "17/02/2022", "28/05/2022", "20/04/2022", "10/03/2022"),
      [3],
    ],
    [
      "twice",
      dated("10/03/2022", "28/10/2022", "17/03/2022", "30/03/2022", "14/01/2022", "15/05/2022"),
      [3, 6],
    ],
  ])("%s", (_, entries, rows) => {
    expect(rowsOf("out-of-order", entries)).toEqual(rows);
  });

  it("once for a return in no order at all", () => {
    const entries = dated(
      ...Array.from(
        { length: 40 },
        (_, i) => `${13 + ((i * 7) % 15)}/${String(((i * 5) % 12) + 1).padStart(2, "0")}/2022`,
      ),
    );
    const queries = raise("out-of-order", entries);
    expect(queries).toHaveLength(1);
    expect(queries[0]?.message).toContain("not in date order");
  });
});

describe("out-of-order is not raised", () => {
  it.each([
    ["in order", dated("10/03/2022", "10/03/2022", "17/04/2022")],
    ["newest first throughout", dated("17/04/2022", "12/03/2022", "10/03/2022", "01/02/2022", "14/01/2022")],
    [
      "where the newest year stands on top of an old chronology",
      dated(
        "14/08/2023",
        "13/06/2023",
        "16/05/2023",
        "03/03/2023",
        "02/03/2023",
        "16/01/2021",
        "18/01/2021",
        "28/01/2021",
        "26/02/2021",
        "23/03/2021",
      ),
    ],
    [
      "where date-ambiguous explains it",
      dated("01/03/2022", "03/04/2022", "09/03/2022", "24/03/2022", "10/05/2022"),
    ],
    [
      "for dates that are not exact",
      dated("10/03/2022", "2021", "winter 2019", "c. May 2020", "before June 2020", "12/03/2022"),
    ],
    ["for what a date in the future explains", dated("10/03/2022", "14/03/2032", "17/03/2022", "30/03/2022")],
    ["for what cannot be read", dated("10/03/2022", "31/02/2019", "17/03/2022")],
  ])("%s", (_, entries) => {
    expect(rowsOf("out-of-order", entries)).toEqual([]);
  });

  it("for the second of two people whose chronologies stand below each other", () => {
    const years = ["2019", "2020", "2021", "2022"].flatMap((year) => [`14/02/${year}`, `20/09/${year}`]);
    expect(rowsOf("out-of-order", dated(...years, ...years))).toEqual([]);
  });

  it("for an entry that is told twice", () => {
    const entries = dated("10/03/2022", "14/04/2022", "17/05/2022", "10/03/2022", "30/06/2022");
    const [first, , , again] = entries;
    if (first !== undefined && again !== undefined) again.event = first.event ?? null;
    expect(rowsOf("out-of-order", entries)).toEqual([]);
  });
});

import { queriesOf, raise, rowsOf } from "./raise";

const under = (date: string, ...more: string[]) => [
  { date: "12/03/2021", event: "First." },
  { date, event: "Second." },
  ...more.map((text, index) => ({ date: text, event: `Further event ${index}.` })),
  { date: "20/03/2021", event: "Last." },
];

describe("date-from-above is raised where the date is that of the entry above, or counts from it", () => {
  it.each([
    ["Same day", "2021-03-12"],
    ["same day, 14:30", "2021-03-12"],
    ["Later that day", "2021-03-12"],
    ["ditto", "2021-03-12"],
    ["-do-", "2021-03-12"],
    ['"', "2021-03-12"],
    ["\u3003", "2021-03-12"],
    ["As above.", "2021-03-12"],
    ["Next day", "2021-03-13"],
    ["The following day", "2021-03-13"],
    ["next morning", "2021-03-13"],
    ["2 days later", "2021-03-14"],
  ])("%s", (date, day) => {
    expect(raise("date-from-above", under(date))).toMatchObject([{ row: 3, level: "warning", fix: day }]);
  });

  it("one under the other", () => {
    expect(
      raise("date-from-above", under("Next day", "ditto", "Next day")).map(({ row, fix }) => [row, fix]),
    ).toEqual([
      [3, "2021-03-13"],
      [4, "2021-03-13"],
      [5, "2021-03-14"],
    ]);
  });
});

describe("date-from-above is not raised", () => {
  it.each([
    ["a date of its own", "13/03/2021"],
    ["words that speak of another event", "Same day as referral"],
    ["a day that cannot be counted", "next working day"],
    ["a week", "next week"],
    ["nothing", ""],
    ["a dash", "-"],
  ])("%s", (_, date) => {
    expect(rowsOf("date-from-above", under(date))).toEqual([]);
  });

  it("where the entry above has no date: that is unreadable", () => {
    const entries = [
      { date: "n/k", event: "First." },
      { date: "ditto", event: "Second." },
    ];
    expect(queriesOf(entries).map(({ rule, row }) => `${rule} ${row}`)).toEqual(
      expect.arrayContaining(["date-missing 2", "date-unreadable 3"]),
    );
    expect(rowsOf("date-from-above", entries)).toEqual([]);
  });

  it("for the day after a vague date", () => {
    const entries = [
      { date: "early March 2021", event: "First." },
      { date: "Next day", event: "Second." },
    ];
    expect(rowsOf("date-unreadable", entries)).toEqual([3]);
  });
});

import { readReturns } from "../../../src/chronology/returns/readReturns";
import { emptyReview } from "../../../src/review/review";
import { gridOf, type TestCell } from "../sheet/gridOf";

/** "agency: rows of its entries" for each agency that a sheet's entries go to. */
function agenciesOf(rows: readonly (readonly TestCell[])[]): Record<string, number[]> {
  const { sheets } = readReturns([gridOf(rows, { file: "camhs.xlsx" })], emptyReview(), "2026-11-21");
  return Object.fromEntries(sheets.map(({ agency, entries }) => [agency, entries.map(({ row }) => row)]));
}

const HEADING = ["Date", "Event", "Action"];
const police = (day: string, ...more: string[]): string[] => [
  day,
  "Officers were called.",
  "None taken",
  ...more,
];

const CASES: readonly (readonly [
  what: string,
  rows: readonly (readonly TestCell[])[],
  agencies: Readonly<Record<string, readonly number[] | undefined>>,
])[] = [
  [
    "an Agency column that names two",
    [
      [...HEADING, "Agency"],
      police("12/03/2019", "Police"),
      police("13/03/2019", "School"),
      police("14/03/2019", "police"),
    ],
    { Police: [2, 4], School: [3] },
  ],
  [
    "an Agency column that names one",
    [[...HEADING, "Agency"], police("12/03/2019", "Police"), police("13/03/2019", "Police")],
    { Police: [2, 3] },
  ],
  [
    "an Agency column that is mostly empty",
    [
      [...HEADING, "Agency"],
      police("12/03/2019", "Police"),
      police("13/03/2019", "School"),
      police("14/03/2019"),
      police("15/03/2019"),
    ],
    { CAMHS: [2, 3, 4, 5] },
  ],
  ...["ditto", '"', "do.", "as above", "Same", "″", ""].map(
    (same) =>
      [
        `an Agency column with “${same}” under a name`,
        [
          [...HEADING, "Agency"],
          police("12/03/2019", "Police"),
          police("13/03/2019", same),
          police("14/03/2019", "School"),
          police("15/03/2019", same),
          police("16/03/2019", "Police"),
        ],
        { Police: [2, 3, 6], School: [4, 5] },
      ] as const,
  ),
  [
    "an Agency column that is empty at the top, and one cell that says it is not known",
    [
      [...HEADING, "Agency"],
      police("12/03/2019"),
      police("13/03/2019", "Police"),
      police("14/03/2019", "School"),
      police("15/03/2019", "n/k"),
      police("16/03/2019", "ditto"),
      police("17/03/2019", "School"),
    ],
    { CAMHS: [2, 5, 6], Police: [3], School: [4, 7] },
  ],
  [
    "an Agency column that names one, with ditto marks and empty cells below",
    [[...HEADING, "Agency"], police("12/03/2019", "Police"), police("13/03/2019", '"'), police("14/03/2019")],
    { Police: [2, 3, 4] },
  ],
  ...["Agencies", "Agencies informed", "Referring agency", "Agencies attending"].map(
    (heading) =>
      [
        `a column “${heading}”`,
        [[...HEADING, heading], police("12/03/2019", "Police"), police("13/03/2019", "School")],
        { CAMHS: [2, 3] },
      ] as const,
  ),
  [
    "a Team column",
    [[...HEADING, "Team"], police("12/03/2019", "MASH"), police("13/03/2019", "Assessment")],
    { CAMHS: [2, 3] },
  ],
  [
    "a heading for each agency among the rows",
    [HEADING, ["Police"], police("12/03/2019"), ["Children's Social Care"], police("13/03/2019")],
    { Police: [3], "Children's Social Care": [5] },
  ],
  [
    "a table for each agency",
    [["Police"], HEADING, police("12/03/2019"), [], ["Agency: School"], HEADING, police("13/03/2019")],
    { Police: [3], School: [7] },
  ],
  [
    "headings that only speak of agencies",
    [HEADING, ["Police involvement"], police("12/03/2019"), ["School attendance"], police("13/03/2019")],
    { CAMHS: [3, 5] },
  ],
];

describe("a table that holds several agencies", () => {
  it.each(CASES)("gives each row to its own: %s", (_what, rows, agencies) => {
    expect(agenciesOf(rows)).toEqual(agencies);
  });

  it("takes an empty cell for the agency above where nothing else says whose the rows are", () => {
    const rows = ["Police", "", "", "School", "", ""].map((agency, index) =>
      police(`${String(index + 10)}/03/2019`, agency),
    );
    const grid = gridOf([[...HEADING, "Agency"], ...rows], { file: "combined.xlsx" });
    const { sheets } = readReturns([grid], emptyReview(), "2026-11-21");
    expect(sheets.map(({ agency, entries }) => [agency, entries.length])).toEqual([
      ["Police", 3],
      ["School", 3],
    ]);
    expect(sheets.flatMap(({ entries }) => entries).every(({ problems }) => problems.length > 0)).toBe(true);
  });

  it("counts every row once", () => {
    const rows = [[...HEADING, "Agency"], police("12/03/2019", "Police"), police("13/03/2019", "School")];
    const { sheets } = readReturns([gridOf(rows)], emptyReview(), "2026-11-21");
    expect(sheets.flatMap(({ uses }) => uses.map(({ row }) => row)).sort()).toEqual([1, 2, 3]);
  });
});

import { readReturns } from "../../../src/chronology/returns/readReturns";
import { emptyReview, type Review } from "../../../src/review/review";
import { gridOf } from "../sheet/gridOf";

const REVIEW: Review = {
  ...emptyReview(),
  agencies: [
    { name: "Wendshire Police", code: null, aliases: [] },
    { name: "School", code: null, aliases: ["Oak Primary"] },
  ],
  people: [{ identifier: "Child T", role: "subject", born: null, names: ["Osian Pembrey"] }],
};
const TABLE = [
  ["Date", "Source", "What happened", "Action taken"],
  ["12/03/2021", "Log", "Mother was seen at home by two workers.", "None taken"],
];

/** Sheets of one file, each with its titles; a cover has no chronology. */
type Sheets = Readonly<Record<string, readonly string[]>>;

function read(file: string, sheets: Sheets): string[] {
  const grids = Object.entries(sheets).map(([sheet, titles]) => {
    const above = titles.map((title) => [title]);
    return gridOf(sheet.startsWith("Cover") ? above : [...above, [], ...TABLE], { file, sheet });
  });
  return readReturns(grids, REVIEW, "2026-11-21")
    .sheets.filter(({ entries }) => entries.length > 0)
    .map(({ sheet, agency, department, remark }) => {
      const part = department === null ? "" : ` (${department})`;
      return `${sheet}: ${agency}${part}${remark === null ? "" : ", said"}`;
    });
}

describe("the sheets of one file", () => {
  it.each<[what: string, file: string, sheets: Sheets, read: readonly string[]]>([
    [
      "a listed child's name in the file's name makes no agency of the child",
      "Osian_Pembrey chronology v2.xlsx",
      { Sheet1: [] },
      ["Sheet1: Agency not said (Child T), said"],
    ],
    [
      "nor does a name that the title says, nor one beside the agency's",
      "Jayden Marsh hospital.xlsx",
      { Sheet1: ["Name of child: Jayden Marsh"] },
      ["Sheet1: Hospital"],
    ],
    [
      "what looks like a person's name is asked about",
      "Jayden Marsh.xlsx",
      { Sheet1: [] },
      ["Sheet1: Jayden Marsh, said"],
    ],
    [
      "a cover that names the agency counts for all, and that is said",
      "return.xlsx",
      { Cover: ["Agency: Northmarsh Council"], Part1: [], Part2: [] },
      ["Part1: Northmarsh Council, said", "Part2: Northmarsh Council, said"],
    ],
    [
      "a chronology's own line counts for it, and the cover's for the other",
      "return.xlsx",
      { Cover: ["Agency: Northmarsh Council"], Part1: ["Agency: Wendshire Police"], Part2: [] },
      ["Part1: Wendshire Police", "Part2: Northmarsh Council, said"],
    ],
    [
      "the one agency that the other sheets name goes for a sheet that names none, and that is said",
      "return.xlsx",
      { Part1: ["Agency: Wendshire Police"], Part2: [] },
      ["Part1: Wendshire Police", "Part2: Wendshire Police, said"],
    ],
    [
      "where they name several, none of them is guessed",
      "return.xlsx",
      { Part1: ["Agency: Wendshire Police"], Part2: [], Part3: ["Agency: Oak Primary"] },
      ["Part1: Wendshire Police", "Part2: Return, said", "Part3: School"],
    ],
    [
      "a tab an agency",
      "combined.xlsx",
      { Police: [], "Children's Social Care": [], School: [] },
      [
        "Police: Police, said",
        "Children's Social Care: Children's Social Care, said",
        "School: School, said",
      ],
    ],
    [
      "a tab an agency, of which one says so itself",
      "combined.xlsx",
      { Police: ["Agency: Wendshire Police"], Probation: [] },
      ["Police: Wendshire Police", "Probation: Probation, said"],
    ],
    [
      "tabs that are called after the services of a trust are its parts",
      "return.xlsx",
      {
        Midwifery: ["Agency: Northmarsh Acute Trust"],
        "Emergency Department": ["Agency: Northmarsh Acute Trust"],
      },
      [
        "Midwifery: Northmarsh Acute Trust (Midwifery)",
        "Emergency Department: Northmarsh Acute Trust (Emergency Department)",
      ],
    ],
    [
      "the same where the cover names the trust, or its file",
      "northmarsh-acute-trust.xlsx",
      { Midwifery: [], "Ward 4": [] },
      ["Midwifery: Northmarsh Acute Trust (Midwifery)", "Ward 4: Northmarsh Acute Trust (Ward 4)"],
    ],
    [
      "the same where one of its tabs names the trust",
      "return.xlsx",
      { Midwifery: ["Agency: Northmarsh Acute Trust"], "Health Visiting": [] },
      [
        "Midwifery: Northmarsh Acute Trust (Midwifery)",
        "Health Visiting: Northmarsh Acute Trust (Health Visiting), said",
      ],
    ],
    [
      "tabs that are called after what is on them are no parts",
      "northmarsh-acute-trust.xlsx",
      { "Significant events": [], "Child R": [], "2019-2021": [] },
      [
        "Significant events: Northmarsh Acute Trust",
        "Child R: Northmarsh Acute Trust",
        "2019-2021: Northmarsh Acute Trust",
      ],
    ],
    [
      "a file that is called after a listed agency",
      "wendshire police.xlsx",
      { Part1: [], Part2: [] },
      ["Part1: Wendshire Police", "Part2: Wendshire Police"],
    ],
  ])("%s", (_what, file, sheets, expected) => {
    expect(read(file, sheets)).toEqual(expected);
  });
});

import { readReturns } from "../../../src/chronology/returns/readReturns";
import { emptyReview, type Review } from "../../../src/review/review";
import { gridOf } from "../sheet/gridOf";

const REVIEW: Review = {
  ...emptyReview(),
  agencies: [{ name: "Acute Hospital Trust", code: null, aliases: ["AHT"] }],
};

function identityOf(...titles: readonly string[][]): (string | null | undefined)[] {
  const rows = [
    ...titles,
    ["Date", "Source", "What happened", "Action taken"],
    ["12/03/2021", "Log", "Seen.", "None"],
  ];
  const [sheet] = readReturns([gridOf(rows)], REVIEW, "2026-11-21").sheets;
  return [sheet?.agency, sheet?.department, sheet?.person];
}

describe("the part of its agency, and the person, that a return's titles name", () => {
  it.each([
    [
      [
        ["Agency:", "Acute Hospital Trust"],
        ["Department:", "Emergency Department"],
      ],
      "Emergency Department",
      null,
    ],
    [[["Agency:", "Acute Hospital Trust"], ["Hospital: St Anne's"]], "St Anne's", null],
    [[["Agency: AHT"], ["Team", "Safeguarding"]], "Safeguarding", null],
    [[["Agency: Acute Hospital Trust – Maternity"]], "Maternity", null],
    [
      [
        ["Agency:", "Acute Hospital Trust"],
        ["Department:", "Acute Hospital Trust"],
      ],
      null,
      null,
    ],
    [
      [
        ["Agency:", "Acute Hospital Trust"],
        ["Person of interest:", "Mother"],
      ],
      null,
      "Mother",
    ],
    [
      [
        ["Agency:", "Acute Hospital Trust"],
        ["Chronology of:", "Child R"],
      ],
      null,
      "Child R",
    ],
    [[["Agency:", "Acute Hospital Trust"], ["Chronology of: significant events"]], null, null],
    [
      [
        ["Agency:", "Acute Hospital Trust"],
        ["Name of child:", "Child R"],
      ],
      null,
      "Child R",
    ],
  ])("are read: %j", (titles, department, person) => {
    expect(identityOf(...titles)).toEqual(["Acute Hospital Trust", department, person]);
  });
});

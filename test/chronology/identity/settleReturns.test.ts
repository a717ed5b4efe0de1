import fc from "fast-check";
import { settleReturnSteps } from "../../../src/chronology/identity/settleReturns";
import type {
  ReturnDecision,
  ReturnToSettle,
  SettledReturns,
} from "../../../src/chronology/identity/settledReturn";
import { atOnce } from "../../../src/chronology/inSteps";
import { log, returnsOf, type TestReturn } from "./returnsToSettle";

function settle(
  returns: readonly ReturnToSettle[],
  decisions: readonly ReturnDecision[] = [],
): SettledReturns {
  return atOnce(settleReturnSteps(returns, decisions));
}

/** "1 < 2": the first return is replaced by the second. */
function inShort({ replaced }: SettledReturns): string[] {
  return replaced.map(({ number, by }) => `${String(number)} < ${String(by)}`).sort();
}

const changed = (sentence: string): string => `${sentence} and the sergeant was told`;
const other = [
  "School rang about a bruise",
  "A letter was sent home",
  "Attendance fell below ninety per cent",
];

const CASES: readonly (readonly [
  what: string,
  returns: readonly TestReturn[],
  replaced: readonly string[],
  asked: boolean,
])[] = [
  ["a correction with a row added", [{ says: log(5) }, { says: log(6) }], ["1 < 2"], false],
  [
    "a correction with every row changed",
    [{ says: log(5) }, { says: log(5).map(changed) }],
    ["1 < 2"],
    false,
  ],
  [
    "half of the earlier one's entries",
    [{ says: log(4) }, { says: [...log(2), ...other] }],
    ["1 < 2"],
    false,
  ],
  ["fewer than half of them", [{ says: log(5) }, { says: [...log(2), ...other] }], [], true],
  ["a short addition to a long return", [{ says: log(6) }, { says: log(2) }], [], true],
  [
    "the same return under another agency's name",
    [{ says: log(4) }, { says: log(4), agency: "Wendshire Constabulary" }],
    ["1 < 2"],
    false,
  ],
  [
    "the same return about another person, and under another file name",
    [
      { says: log(4), person: "Child R" },
      { says: log(4), person: "Rowan", file: "x.csv" },
    ],
    ["1 < 2"],
    false,
  ],
  [
    "two agencies that tell of the same events in other words",
    [{ says: log(4) }, { says: log(4).map(changed), agency: "School" }],
    [],
    true,
  ],
  [
    "two agencies with a few of their entries alike",
    [{ says: log(6) }, { says: [...log(2), ...other], agency: "School" }],
    [],
    false,
  ],
  [
    "two agencies with one entry alike, added together",
    [{ says: log(1) }, { says: log(1), agency: "School" }],
    [],
    true,
  ],
  [
    "one entry that comes again, in a later call, under another agency's name",
    [
      { says: log(1), addedWith: 1 },
      { says: log(1), agency: "School", addedWith: 2 },
    ],
    ["1 < 2"],
    false,
  ],
  [
    "two entries that are again in it under another agency's name",
    [{ says: log(2) }, { says: log(2), agency: "Wendshire Constabulary" }],
    ["1 < 2"],
    false,
  ],
  [
    "a return under another agency's name, half of it in other words",
    [{ says: log(4) }, { says: [...log(2), ...log(4).slice(2).map(changed)], agency: "Wendshire Police" }],
    [],
    true,
  ],
  [
    "a return that came later than one whose name says final",
    [
      { says: log(4), file: "police FINAL.csv", addedWith: 1 },
      { says: log(4), file: "police 12 May.csv", addedWith: 2 },
    ],
    ["1 < 2"],
    false,
  ],
  [
    "versions in the names of returns added together",
    [
      { says: log(4), file: "police FINAL.csv", addedWith: 1 },
      { says: log(4), file: "police 12 May.csv", addedWith: 1 },
    ],
    ["2 < 1"],
    false,
  ],
  [
    "an older copy, by its saved day, that is added again later",
    [
      { says: log(4), lastSaved: "2023-11-06", addedWith: 1 },
      { says: log(4), lastSaved: "2023-10-03", addedWith: 2 },
    ],
    ["2 < 1"],
    false,
  ],
  [
    "two people's returns added together that share entries word for word",
    [
      { says: log(6), person: "Child R", addedWith: 1 },
      { says: [...log(3), ...other], person: "Sibling S", addedWith: 1 },
    ],
    [],
    true,
  ],
  [
    "two departments' returns added together that are the same word for word",
    [
      { says: log(4), department: "Maternity", addedWith: 1 },
      { says: log(4), department: "Emergency Department", addedWith: 1 },
    ],
    [],
    true,
  ],
  [
    "a later return that names another person and shares half of its entries",
    [
      { says: log(6), person: "Child R", addedWith: 1 },
      { says: [...log(3), ...other], person: "Sibling S", addedWith: 2 },
    ],
    [],
    true,
  ],
  [
    "two departments of one agency",
    [
      { says: log(3), department: "Maternity" },
      { says: other, department: "Emergency Department" },
    ],
    [],
    false,
  ],
  [
    "one agency about two people",
    [
      { says: log(3), person: "Child R" },
      { says: other, person: "Mother" },
    ],
    [],
    false,
  ],
  [
    "one agency's like entries about two people",
    [
      { says: log(4), person: "Child R" },
      { says: log(4).map((sentence) => sentence.replace("the", "his")), person: "Sibling 1" },
    ],
    [],
    false,
  ],
  [
    "events and organisational changes",
    [{ says: log(3) }, { says: other, kind: "organisational changes" }],
    [],
    false,
  ],
  ["the same agency, part, person and kind in other words", [{ says: log(3) }, { says: other }], [], true],
  [
    "sheets of one file",
    [
      { says: log(3), cameIn: "a" },
      { says: log(3), cameIn: "a" },
    ],
    [],
    false,
  ],
  ["three versions", [{ says: log(3) }, { says: log(4) }, { says: log(6) }], ["1 < 3", "2 < 3"], false],
  [
    "one return for the whole in place of two for its parts",
    [
      { says: log(3), department: "Maternity" },
      { says: other, department: "Emergency Department" },
      { says: [...log(3), ...other] },
    ],
    ["1 < 3", "2 < 3"],
    false,
  ],
  [
    "the day on which it was last saved, whatever the order",
    [
      { says: log(4), lastSaved: "2023-11-06" },
      { says: log(4), lastSaved: "2023-10-03", file: "police-final.xlsx" },
    ],
    ["2 < 1"],
    false,
  ],
  [
    "a version in the name where the day is the same",
    [
      { says: log(4), lastSaved: "2023-11-06", file: "police-corrected.xlsx" },
      { says: log(4), lastSaved: "2023-11-06", file: "police.xlsx" },
    ],
    ["2 < 1"],
    false,
  ],
  [
    "the same, where the earlier version is added later",
    [
      { says: log(4), lastSaved: "2023-11-06", file: "police-corrected.xlsx", addedWith: 1 },
      { says: log(4), lastSaved: "2023-11-06", file: "police.xlsx", addedWith: 2 },
    ],
    ["2 < 1"],
    false,
  ],
  ["an earlier version that has no entries", [{ says: [] }, { says: log(3) }], [], true],
];

describe("which returns count", () => {
  it.each(CASES)("is settled for %s", (_what, returns, replaced, asks) => {
    const settled = settle(returnsOf(...returns));
    expect(inShort(settled)).toEqual(replaced);
    expect(settled.alike.length > 0).toBe(asks);
  });

  it("is told with the entries that stand again and with what says which is the later", () => {
    const [one, two] = [
      { says: log(5), lastSaved: "2023-10-03" },
      { says: log(4), lastSaved: "2023-11-06" },
    ];
    expect(settle(returnsOf(one, two)).replaced).toEqual([
      {
        ...{ number: 1, by: 2, again: 4, of: 5, decidedBy: "rule" },
        why: "it was last saved on 06/11/2023, the other on 03/10/2023",
      },
    ]);
  });

  it("is what a person said, whatever the entries are", () => {
    const versions = returnsOf({ says: log(5) }, { says: log(5) }, { says: other, agency: "School" });
    expect(inShort(settle(versions, [{ number: 2, other: 1, is: "beside" }]))).toEqual([]);
    expect(inShort(settle(versions, [{ number: 1, other: 2, is: "replaces" }]))).toEqual(["2 < 1"]);
    expect(inShort(settle(versions, [{ number: 3, other: 1, is: "replaces" }]))).toContain("1 < 3");
  });

  it("leaves one standing where a person said both ways round, the later word counting", () => {
    const versions = returnsOf({ says: log(5) }, { says: log(5) });
    const both = [
      { number: 1, other: 2, is: "replaces" },
      { number: 2, other: 1, is: "replaces" },
    ] as const;
    expect(inShort(settle(versions, both))).toEqual(["1 < 2"]);
  });

  it("leaves one standing where days and names run in a circle", () => {
    const circle = returnsOf(
      { says: log(5), lastSaved: "2023-11-06", file: "a v1.xlsx" },
      { says: log(5), lastSaved: "2023-10-03", file: "a v3.xlsx" },
      { says: log(5), file: "a v2.csv" },
    );
    expect(inShort(settle(circle))).toEqual(["1 < 3", "2 < 3"]);
  });
});

const anyReturn: fc.Arbitrary<TestReturn> = fc.record({
  says: fc
    .uniqueArray(fc.nat({ max: 8 }), { maxLength: 8 })
    .map((chosen) => chosen.map((at) => [...log(6), ...other][at] ?? "")),
  agency: fc.constantFrom("Police", "School", "Wendshire Constabulary"),
  person: fc.constantFrom("", "Child R"),
});
/** Each says by a day of its own which is the later. */
const datedReturns = fc
  .array(anyReturn, { minLength: 2, maxLength: 6 })
  .map((all) => all.map((one, day) => ({ ...one, lastSaved: `2023-10-${String(day + 10)}` })));

describe("whatever returns there are", () => {
  it("gives the same in whatever order they were added", () => {
    fc.assert(
      fc.property(
        datedReturns.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          const days = (returns: readonly TestReturn[]): string[] => {
            const settled = returnsOf(...returns);
            const dayOf = (number: number): string => settled[number - 1]?.lastSaved ?? "";
            return settle(settled)
              .replaced.map(({ number, by }) => `${dayOf(number)} < ${dayOf(by)}`)
              .sort();
          };
          expect(days(shuffled)).toEqual(days(all));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("replaces none for the name of a file or a person alone, and never all", () => {
    fc.assert(
      fc.property(datedReturns, fc.constantFrom("", "Mother"), (all, person) => {
        const before = settle(returnsOf(...all));
        expect(before.replaced.length).toBeLessThan(all.length);
        const renamed = all.map((one) => ({ ...one, person, file: `renamed ${one.lastSaved}.xlsx` }));
        expect(inShort(settle(returnsOf(...renamed)))).toEqual(inShort(before));
      }),
      { numRuns: 60 },
    );
  });
});

import { emptyReview } from "../../../src/review/review";
import { RULES } from "../../../src/chronology/rules/allRules";
import { queriesOf, raise, type TestEntry, type TestReturn } from "./raise";

const NONE_OF_MANDATORY: TestReturn = { without: ["date", "event", "action", "source"] };

/** What each agency is asked, by the rule that asks. */
const CASES: readonly (readonly [rule: string, entries: TestEntry[], asked: string, about?: TestReturn])[] = [
  [
    "date-missing",
    [{ date: null }],
    "There is no date; please tell us when this happened, even if only roughly.",
  ],
  [
    "date-missing",
    [{}],
    "This return has no column with the date of the event, so its entries cannot be placed; please add one.",
    { without: ["date"] },
  ],
  [
    "date-unreadable",
    [{ date: "some day soon" }],
    "This cannot be read as a date; please tell us what was meant.",
  ],
  [
    "date-unreadable",
    [{ date: "the day after" }],
    "This speaks of the date of the entry above, which is not known; please write the date itself.",
  ],
  [
    "date-unreadable",
    [{ date: "Year 8" }],
    "This is an age or a school year, and the date of birth is not known; please give the date itself.",
    { review: emptyReview() },
  ],
  [
    "date-from-above",
    [{}, { date: "Same day", event: "Another event." }],
    "The date was taken from the entry above; please write the date itself.",
  ],
  [
    "date-from-birth",
    [{ date: "Reception" }],
    "The date was worked out from the date of birth, because only an age or a school year is written; please give the date, if it is known.",
  ],
  [
    "date-impossible",
    [{ date: "31/02/2022" }],
    "There is no such day in the calendar; please tell us which day was meant.",
  ],
  ["event-missing", [{ event: "" }], "It does not say what happened; please fill this in."],
  ["date-in-future", [{ date: "12/03/2031" }], "The date is after today; please check the year."],
  [
    "end-before-start",
    [{ date: "12/03/2021", end: "10/03/2021" }],
    "The end date is before the start, so it was not used; please check both dates.",
  ],
  ["time-unreadable", [{ time: "25:99" }], "The time cannot be read as a time of day; please check it."],
  [
    "outside-review-period",
    [{ date: "12/03/2020" }],
    "The event is before the review period, which begins on 01/01/2021; please check the date, or whether the entry is needed.",
  ],
  [
    "person-unknown",
    [{ person: "Adult F" }],
    "“Adult F” is not among the review's people; please tell us who this is.",
  ],
  [
    "name-not-identifier",
    [{ event: "Call 07700 900142 back." }],
    "There is a telephone number here; please remove it.",
  ],
  [
    "source-missing",
    [{ source: "" }],
    "No source of information is given; please tell us where this is recorded.",
  ],
  [
    "action-missing",
    [{ action: "" }],
    "No action, decision or outcome is given; please tell us, or say that none was taken.",
  ],
  [
    "cell-error",
    [{ action: { error: "#REF!" } }],
    "The cell shows the error #REF! instead of what was written; please send us the text.",
  ],
  ["abbreviation-unknown", [{ event: "BWV was on." }], "“BWV” is not explained; please write it out."],
  [
    "approximate-date",
    [{ date: "c. May 2022" }],
    "The date is approximate; an exact one would help, if it is known.",
  ],
];

describe("what is asked of the agency", () => {
  it.each(CASES.map((one) => [`${one[0]}: ${one[2]}`, one] as const))(
    "%s",
    (_what, [rule, entries, asked, about]) => {
      expect(raise(rule, entries, about).map((query) => query.asked)).toEqual([asked]);
    },
  );

  it("leaves out what only the reviewer can do, whatever is raised", () => {
    const everything = [
      ...CASES.flatMap(([, entries, , about]) => queriesOf(entries, about)),
      ...queriesOf([{}, {}], NONE_OF_MANDATORY),
    ];
    expect(new Set(everything.map(({ rule }) => rule)).size).toBeGreaterThan(12);
    for (const { asked } of everything) expect(asked).not.toMatch(/the agency|to the review\b/);
  });
});

it("every rule has words of its own that a person reads", () => {
  const words = RULES.map((rule) => rule.words);
  expect(new Set(words).size).toBe(RULES.length);
  for (const each of words) expect(each).toMatch(/^[A-Z]/);
});

import type { CheckedEntry, CrossChecks } from "../../../src/chronology/crossChecks/checkResults";
import {
  checkRows,
  linkDecisions,
  type ExistingCheckRow,
} from "../../../src/chronology/crossChecks/reviewerRows";

const NONE: CrossChecks = {
  links: [],
  discrepancies: [],
  omissions: [],
  gaps: [],
  unansweredReferrals: [],
  peopleInOneReturnOnly: [],
};

function row(given: Partial<ExistingCheckRow>): ExistingCheckRow {
  return {
    kind: "linked",
    about: "",
    refs: ["POL-0001", "HLT-0001"],
    agency: "",
    from: null,
    to: null,
    message: "Same day.",
    accounts: "",
    decision: "",
    note: "",
    own: {},
    byHand: false,
    ...given,
  };
}

const LINK = { refs: ["POL-0001", "HLT-0001"], why: "Same day." };

it("keeps the decision and the note beside the same link, in whatever order its refs are", () => {
  const standing = [row({ refs: ["HLT-0001", "POL-0001"], decision: "confirmed", note: "Agreed at panel" })];
  const [only] = checkRows({ ...NONE, links: [LINK] }, standing);
  expect(only).toMatchObject({ refs: LINK.refs, decision: "confirmed", note: "Agreed at panel" });
});

it("puts what is seen and what was kept in the order of days, and last what has none", () => {
  const gap = { agency: null, from: "2021-03-01", to: "2021-05-01", days: 62 };
  const kept = [row({ from: "2020-01-01", note: "Look" }), row({ refs: ["A-0001"], note: "Ask" })];
  const rows = checkRows({ ...NONE, gaps: [gap] }, kept);
  expect(rows.map(({ from }) => from)).toEqual(["2020-01-01", "2021-03-01", null]);
});

it("drops what is no longer seen and on which nobody wrote", () => {
  expect(checkRows(NONE, [row({})])).toEqual([]);
});

it.each([
  ["a note", { note: "Ask the school" }],
  ["a decision", { decision: "confirmed" }],
  ["a word in a column of the reviewer's own", { own: { Owner: "KB" } }],
])("keeps a row with %s that is no longer seen, and says so", (_, written) => {
  const [kept] = checkRows(NONE, [row({ kind: "omission", ...written })]);
  expect(kept).toMatchObject({ ...written, message: "No longer seen by the checks. Same day." });
  const [again] = checkRows(NONE, [row({ kind: "omission", ...written, message: kept?.message ?? "" })]);
  expect(again?.message).toBe(kept?.message);
});

it("keeps a link that a person typed, and marks it", () => {
  const typed = row({ message: "", byHand: true });
  expect(checkRows(NONE, [typed])[0]).toMatchObject({ message: "Added by hand.", refs: typed.refs });
  expect(checkRows(NONE, [{ ...typed, message: "same van" }])[0]?.message).toBe("Added by hand: same van");
});

it("takes rows typed by hand and confirmed ones as links, but not rejected ones", () => {
  const decisions = linkDecisions([
    row({ byHand: true, refs: ["A-1", "B-1"] }),
    row({ decision: "Confirmed ", refs: ["A-2", "B-2"] }),
    row({ decision: "rejected", byHand: true, refs: ["A-3", "B-3"] }),
    row({ refs: ["A-4", "B-4"] }),
    row({ kind: "omission", decision: "confirmed", refs: ["A-5"] }),
  ]);
  expect(decisions).toEqual({
    confirmed: [
      ["A-1", "B-1"],
      ["A-2", "B-2"],
    ],
    rejected: [["A-3", "B-3"]],
  });
});

it("matches a gap by its days", () => {
  const gap = { agency: "School", from: "2021-01-02", to: "2021-06-01", days: 151 };
  const standing = row({
    kind: "gap",
    about: "one agency",
    refs: [],
    agency: "School",
    from: gap.from,
    to: gap.to,
    note: "Lockdown",
  });
  const moved = { ...standing, from: "2021-01-03" };
  expect(checkRows({ ...NONE, gaps: [gap] }, [standing])).toMatchObject([
    { note: "Lockdown", from: gap.from },
  ]);
  expect(checkRows({ ...NONE, gaps: [gap] }, [moved])).toMatchObject([{ note: "" }, { note: "Lockdown" }]);
});

describe("a row", () => {
  const entry = (ref: string, agency: string, day: string, event: string): CheckedEntry => ({
    ref,
    agency,
    time: null,
    texts: {
      source: "",
      person: "",
      eventType: "",
      event,
      action: "",
      childVoice: "",
      practitioner: "",
      comment: "",
    },
    date: { asRecorded: day, read: { start: day, end: day, approximate: false } },
  });
  const entries = [
    entry("POL-0001", "Police", "2021-03-02", "Called to\nthe address."),
    entry("HLT-0001", "Health", "2021-03-01", "Mother rang. ".repeat(40)),
  ];

  it("of linked entries has the day of the first and the words of each, a long text cut", () => {
    const [only] = checkRows({ ...NONE, links: [LINK] }, [], entries);
    expect(only?.from).toBe("2021-03-01");
    const [police, health = ""] = only?.accounts.split("\n") ?? [];
    expect(police).toBe("POL-0001 (Police): “Called to the address.”");
    expect(health).toMatch(/^HLT-0001 \(Health\): “Mother rang\. .* …”$/);
    expect(health.length).toBeLessThan(310);
  });

  it("of a discrepancy keeps the sentences that disagree", () => {
    const found = {
      refs: LINK.refs,
      about: "date" as const,
      message: "The dates differ.",
      accounts: ["a", "b"],
    };
    expect(checkRows({ ...NONE, discrepancies: [found] }, [], entries)[0]?.accounts).toBe("a\nb");
  });
});

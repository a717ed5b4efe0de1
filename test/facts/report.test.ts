import { reportOf, summaryOf } from "../../src/facts/report";
import type { Results, Tried } from "../../src/facts/runTrials";

const source = "https://learn.microsoft.com/x";
const holds: Tried = {
  kind: "fact",
  about: "names",
  name: "a name stays",
  source,
  caution: null,
  outcome: { kind: "holds" },
};
const differs: Tried = {
  ...holds,
  about: "values",
  name: '"1-2" becomes a day',
  caution: "The order of day and month is that of the system.",
  outcome: { kind: "differs", expected: "46024", found: '"1-2"' },
};
const silent: Tried = { ...holds, name: "a name goes", outcome: { kind: "silent" } };
const finding: Tried = {
  ...holds,
  kind: "question",
  name: "600 merged cells",
  outcome: { kind: "finding", found: '"GeneralException"' },
};

const results = (...tried: Tried[]): Results => ({ tried, ended: null, stayed: [] });

describe("the summary says", () => {
  it.each([
    [results(holds, holds), "2 facts were run. No fact differs."],
    [results(holds), "1 fact was run. No fact differs."],
    [results(holds, differs, finding), "2 facts were run. 1 fact differs."],
    [results(differs, differs, silent), "3 facts were run. 2 facts differ. 1 got no answer."],
    [
      { ...results(holds), ended: "Stopped by hand before “b”." },
      "1 fact was run. No fact differs. Stopped by hand before “b”.",
    ],
  ])("%#", (of, sentence) => {
    expect(summaryOf(of)).toBe(sentence);
  });
});

describe("the report", () => {
  const where = [["Excel", "Excel on Mac, version 16.100"]] as const;

  it("says where, when and how many, and no more when no fact differs", () => {
    expect(reportOf(results(holds), where, "29/11/2026", 61)).toBe(
      `Facts about Excel: report
Date: 29/11/2026, in 61 seconds
Excel: Excel on Mac, version 16.100
Result: 1 fact was run. No fact differs. 0 questions were asked.
`,
    );
  });

  it("lists what differs with both values, what got no answer, what was found and what was left", () => {
    const text = reportOf(
      { ...results(holds, differs, silent, finding), stayed: ["the name Left, before “a name goes”"] },
      where,
      "29/11/2026",
      61,
    );
    expect(text.slice(text.indexOf("\n\n") + 2)).toBe(
      `FACTS THAT DIFFER
- values: "1-2" becomes a day
  expected: 46024
  found: "1-2"
  but: The order of day and month is that of the system.
  source: ${source}

NO ANSWER
- names: a name goes
  source: ${source}

FINDINGS, where nobody knew
- names: 600 merged cells
  found: "GeneralException"
  source: ${source}

LEFT IN THE WORKBOOK
the name Left, before “a name goes”
`,
    );
  });
});

import { readOne } from "../returns/readOwn";
import { gridOf } from "../sheet/gridOf";
import { tableOf } from "../sheet/tableOf";

const DATES = [
  "unknown",
  "illegible",
  "date illegible",
  "date not recorded",
  "date of visit unknown",
  "no date given",
  "before the summer holidays",
  "Easter",
  "[date redacted]",
  "Visit 3",
  "late summer",
  "some time after Easter",
];
const BREAKS = ["", "Page 3", "Note: the records before this were not searched."];

/** What stands beside the date. */
const ROWS = [
  "Case notes | Mother called to say she was worried about Child R. | Advice given.",
  "Police log | Child R was found in the park by a neighbour. | Returned home by officers.",
  "Case notes | Telephone call about contact | Advice given",
  "Police log | Mother rang about contact | None",
];

const CASES = DATES.flatMap((date) =>
  BREAKS.flatMap((line) => ROWS.map((row) => [date, line, row] as const)),
);

describe("an entry whose date cannot be read", () => {
  it.each(CASES)("is an entry: “%s” below “%s”, %s", (date, line, row) => {
    const sheet = readOne(
      gridOf(
        tableOf(`
Agency: School
Date | Source of information | What happened | Action
01/03/2019 | Case notes | Child R seen at home and well. | Continue visits.
04/03/2019 | Case notes | Child R seen at school and tired. | Continue visits.
${line}
${date} | ${row}
05/04/2019 | Case notes | Mother telephoned the duty team about contact. | Advice given.`),
      ),
    );
    expect(sheet.entries.map(({ row: at }) => at)).toEqual([3, 4, 6, 7]);
  });
});

/** Headings in a profession's words, with rows whose cells could head a list of contacts. */
const IN_OTHER_WORDS: readonly string[] = [
  "date not recorded | email | Police informed probation of the arrest of Father for assault | NFA by probation | SPO",
  "date not recorded | phone | Call about contact | NFA | SPO",
  "no date | email | Letter to manager | None | PO",
  "Easter 2021 or so | phone | - mum called, says Father is back; =children frightened | Passed to MASH | duty",
];

describe("an entry below a break in a chronology with headings in a profession's words", () => {
  it.each(IN_OTHER_WORDS)("is an entry: %s", (row) => {
    const sheet = readOne(
      gridOf(
        tableOf(`
Agency: Probation Service
Date / time of contact | Where recorded | Nature of contact and what was discussed | Decision / plan | Officer
03/02/2021 10.15am | nDelius | Father reported as instructed. | Home visit to be arranged | PO A. Reed
w/c 15/2/21 | nDelius | Home visit attempted twice, no reply. | Letter sent | PSO

${row}
31/04/2021 | nDelius | Father missed appointment; warning letter sent. | Final warning | PO A. Reed`),
      ),
    );
    expect(sheet.entries.map(({ row: at }) => at)).toEqual([3, 4, 6, 7]);
  });
});

/** Headings below a chronology, which must stay headings. */
const HEADINGS: readonly [string, number][] = [
  ["Name | Role | Telephone", 2],
  ["Date of event | Type of contact | Details of contact | Outcome", 3],
  ["Record | Consultation date | Person | Event type | Outcome", 2],
  ["When | Who | What did the child say about it and how was it recorded | Outcome", 3],
];

describe("a heading below a chronology", () => {
  it.each(HEADINGS)("is not an entry: %s", (heading, entries) => {
    const sheet = readOne(
      gridOf(
        tableOf(`
Date | Source of information | What happened | Action
01/03/2019 | Case notes | Child R seen at home and well. | Continue visits.
04/03/2019 | Case notes | Child R seen at school and tired. | Continue visits.

${heading}
${entries === 2 ? "A. Quell | Manager | 020 7946 0123" : "06/04/2019 | Call | Mother telephoned about the baby at night. | None"}`),
      ),
    );
    expect(sheet.uses.find(({ row }) => row === 5)?.use).not.toBe("entry");
    expect(sheet.entries).toHaveLength(entries);
  });
});

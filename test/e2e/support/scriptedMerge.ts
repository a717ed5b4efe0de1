import { JobCancelled, JobError } from "../../../src/jobs/shared/jobError";
import type { AnswersRead } from "../../../src/jobs/queries/queryTypes";
import type {
  MergeJobs,
  MergePreview,
  MergeRemembered,
  MergeResult,
} from "../../../src/jobs/merge/mergeTypes";
import type { ReturnJobs, ReturnListed } from "../../../src/jobs/returns/returnTypes";

/** A return that counts, as most are. */
function listed(
  one: Pick<ReturnListed, "sheet" | "agency" | "file" | "rows" | "merged"> & Partial<ReturnListed>,
): ReturnListed {
  return {
    number: 1,
    department: "",
    kind: "events",
    person: "",
    decided: [],
    entries: one.rows,
    counts: true,
    hasChronology: true,
    replaces: [],
    mayReplace: [],
    others: [],
    ...one,
  };
}

const returns: ReturnListed[] = [
  listed({ sheet: "Police", agency: "Police", file: "police.xlsx", rows: 34, merged: false }),
  listed({
    number: 2,
    sheet: "Children's Social Care",
    agency: "Children's Social Care",
    file: "childrens-social-care.xlsx",
    rows: 36,
    merged: true,
    colour: "#315E90",
  }),
  listed({
    number: 3,
    sheet: "Sheet1",
    agency: "",
    file: "notes-from-the-meeting-of-the-panel-2023-06-30.xlsx",
    rows: 1,
    merged: false,
    problem: "This sheet has no heading that names a date and an event, so it is not read as a return.",
  }),
];

/** A return that replaced one, and one of which that is not settled. */
const related: ReturnListed[] = [
  listed({
    ...{
      number: 2,
      sheet: "Police",
      agency: "Police",
      file: "police-corrected.xlsx",
      rows: 36,
      merged: false,
    },
    department: "Child abuse unit",
    replaces: [
      {
        ...{ number: 1, file: "police.xlsx", sheet: "Police (earlier)", agency: "Police", byHand: false },
        why: "28 of its 29 entries stand in it again, and its name is that of a later version",
      },
    ],
    others: ["Police 2"],
  }),
  listed({
    ...{ number: 4, sheet: "Housing 2", agency: "Housing", file: "housing-2.xlsx", rows: 20, merged: false },
    mayReplace: [{ number: 3, file: "housing.xlsx" }],
  }),
  listed({
    ...{
      number: 5,
      sheet: "Police 2",
      agency: "Police",
      file: "police-corrected.xlsx",
      rows: 4,
      merged: false,
    },
    hasChronology: false,
  }),
];

const answers: AnswersRead = {
  file: "queries-for-police.xlsx",
  agency: "Police",
  answers: 2,
  unplaced: ["Police, row 9: “It was the 4th” (the query that it answers is no longer there)."],
};

const result: MergeResult = {
  entries: 1179,
  added: 31,
  changed: 2,
  withdrawn: 1,
  back: 0,
  queries: { error: 4, warning: 1, note: 40 },
  setAside: 14,
  returns: [
    {
      sheet: "Police",
      agency: "Police",
      file: "police.xlsx",
      entries: 29,
      setAside: 1,
      rowsSetAside: [{ row: 31, reason: "a total", words: "Total: 29" }],
      warnings: ["2 hidden rows were read like the others."],
    },
  ],
  replaced: [],
  chronologySheet: "Integrated chronology",
  warnings: ["The chronology's table had been turned into a range; it is a table again."],
};

const first: MergePreview = {
  first: true,
  counts: { added: 31, changed: 0, withdrawn: 0, back: 0, unchanged: 0, commentsKept: 0 },
  added: [],
  changed: [],
  withdrawn: [],
  back: [],
  doubtful: [],
  otherReviews: [],
  replaced: [],
  warnings: [],
};

const police = (ref: string, date: string, event: string) => ({ ref, agency: "Police", date, event });

const again: MergePreview = {
  ...first,
  first: false,
  counts: { added: 2, changed: 1, withdrawn: 2, back: 0, unchanged: 1145, commentsKept: 12 },
  added: [
    police("POL-0030", "04/05/2022", "Officers attended the home after a call by a neighbour."),
    police("POL-0031", "09/05/2022", "Mother rang about a telephone that had been stolen."),
  ],
  changed: [
    {
      ...police("POL-0002", "11/03/2022", "Father was stopped for speeding."),
      fields: [{ what: "Date as recorded", before: "10/03/2022", after: "11/03/2022" }],
    },
  ],
  withdrawn: [
    police("POL-0007", "01/04/2022", "A car was found near the school."),
    police("POL-0008", "08/05/2022", "Mother rang about a stolen phone."),
  ],
  doubtful: [
    {
      key: "POL-0008 · police.xlsx · Sheet1 · 31",
      why: "the day after, most of the words the same",
      now: police("POL-0031", "09/05/2022", "Mother rang about a telephone that had been stolen."),
      before: police("POL-0008", "08/05/2022", "Mother rang about a stolen phone."),
    },
  ],
  warnings: [
    "These entries have another date now and are still in the same row: POL-0002. Sort by date, in Excel or on the page Views, to put them in their place.",
  ],
};

const other = "housing.xlsx may belong to another review. Its title speaks of Child T.";

function previewFor(merge: string | null): MergePreview {
  if (merge === "again") return again;
  if (merge === "other") return { ...first, otherReviews: [other], warnings: [other] };
  return first;
}

function remembered(number: number, when: string): MergeRemembered {
  return {
    number,
    when,
    first: false,
    changes: { added: 3, changed: 1, withdrawn: 0, files: ["police.xlsx"] },
  };
}

const EARLIER: readonly MergeRemembered[] = [
  remembered(6, "2023-06-16"),
  { number: 5, when: "2023-06-02", first: false, changes: null },
];

async function untilCancelled(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener("abort", () => {
      reject(new JobCancelled("The merge was cancelled. The integrated chronology is as it was."));
    });
  });
}

/**
 * Adding, merging and reverting as the address says (`?merge=again&last=2023-06-30&earlier`); `asked` gets every call.
 */
export function scriptedMerge(asked: string[], wanted: URLSearchParams): ReturnJobs & MergeJobs {
  const last = wanted.get("last");
  let merges = last === null ? [] : [remembered(7, last), ...(wanted.has("earlier") ? EARLIER : [])];
  return {
    async listReturns() {
      asked.push("listReturns");
      const lists: Record<string, ReturnListed[]> = { none: [], related };
      return Promise.resolve(lists[wanted.get("returns") ?? ""] ?? returns);
    },
    async addReturns(files) {
      asked.push(
        `addReturns ${files.map(({ name, bytes }) => `${name} ${String(bytes.length)}`).join(", ")}`,
      );
      if (wanted.has("answers"))
        return Promise.resolve({ added: [], refused: [], setAside: [], answers: [answers] });
      if (wanted.has("unusual")) {
        const sentence = "school.csv, school.csv: It names LCSPR-Q, and this review is LCSPR-R.";
        return Promise.resolve({
          added: returns.slice(0, 1),
          refused: [],
          setAside: [],
          warnings: [sentence],
        });
      }
      return Promise.resolve({
        added: returns.slice(0, 1),
        refused: [{ file: "budget.docx", message: "budget.docx is neither a workbook nor a .csv file." }],
        setAside: [],
      });
    },
    changeReturn(number, change) {
      asked.push(`changeReturn ${String(number)} ${JSON.stringify(change)}`);
      return Promise.resolve({ replaced: [], returns: returns.length });
    },
    listSetAside: () =>
      Promise.resolve(
        wanted.get("returns") === "related"
          ? [
              {
                number: 6,
                sheet: "GP (taken out)",
                file: "gp.csv",
                agency: "GP",
                state: "taken out",
                by: "",
                why: "",
              },
            ]
          : [],
      ),
    sheetsToTake: () => Promise.resolve(["Sheet1"]),
    takeSheet(sheet) {
      asked.push(`takeSheet ${sheet}`);
      return Promise.resolve({ added: returns.slice(0, 1), refused: [], setAside: [] });
    },
    async previewMerge({ today, progress, signal }) {
      asked.push(`previewMerge ${today}`);
      progress?.({ step: "Reading Police, 2 of 6", done: 2, of: 6 });
      if (wanted.get("merge") === "waits") return untilCancelled(signal);
      return Promise.resolve(previewFor(wanted.get("merge")));
    },
    async mergeReturns({ today, decisions = [], allowOtherReview = false }) {
      const decided = decisions.map(({ key, same }) => `, ${key}: ${same ? "same" : "new"}`).join("");
      asked.push(`mergeReturns ${today}${decided}${allowOtherReview ? ", other reviews too" : ""}`);
      if (wanted.get("merge") === "fails") {
        throw new JobError(
          "The sheet Police is protected, so it could not be read.",
          "Nothing in the workbook was changed.",
          "Take the protection off under Review, Unprotect Sheet, and merge again.",
          "AccessDenied: You can't perform the requested operation. Worksheet.getUsedRange",
        );
      }
      merges = [remembered(8, today), ...merges];
      return Promise.resolve(result);
    },
    async listMerges() {
      const older = merges.length > 1 ? "Merges before that of 02/06/2023 can no longer be reverted." : null;
      return Promise.resolve({ merges, older });
    },
    async previewRevert(number) {
      asked.push(`previewRevert ${number}`);
      const kept = [{ ref: "POL-0002", heading: "What happened", text: "The panel's own words." }];
      return Promise.resolve({
        merges: merges.filter((merge) => merge.number >= number),
        ...{ cells: 12, rows: 3, removesAll: false, kept },
      });
    },
    async revertMerge(number) {
      asked.push(`revertMerge ${number}`);
      const reverted = merges.filter((merge) => merge.number >= number);
      merges = merges.filter((merge) => merge.number < number);
      const warnings = ["Changed by hand since the merge, and left as they are: POL-0002."];
      return Promise.resolve({ merges: reverted, cells: 12, rows: 3, warnings });
    },
    async applyColours() {
      asked.push("applyColours");
      return Promise.resolve(true);
    },
  };
}

import type { IsoDate } from "../../calendar/isoDate";
import { NAME_LIMIT } from "../../review/review";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { IDENTITY_PARTS, type ReturnRecord } from "../../workbook/review/returnRecords";
import { readReviewSheet, type RememberedReturns } from "../../workbook/review/reviewSheet";
import { writingJob } from "../shared/job";
import { JobError } from "../shared/jobError";
import { replacedInWords, replacementsIn } from "./returnsInWords";
import type { ChangeResult, ReturnChange } from "./returnTypes";
import { settleAndWrite } from "./settleAdded";
import { standing } from "./settleRecords";

const SAFE = "The returns and the chronology are unchanged.";

/**
 * Changes what a return is, or what it replaces, as a person says (docs/domain.md section 3), and settles anew which returns count.
 * Nothing is deleted, refs stay, and the chronology follows at the next merge.
 * @param number the return's number
 * @throws JobError
 */
export const changeReturn = writingJob(
  "change the return",
  SAFE,
  async (run: RunInWorkbook, number: number, change: ReturnChange, today: IsoDate): Promise<ChangeResult> =>
    run(async (context) => {
      const known = await readReviewSheet(context);
      const all = known ? [...known.returns, ...known.aside] : [];
      const record = all.find((each) => each.number === number);
      if (!known || !record) {
        throw new JobError("That return is no longer in the workbook.", SAFE, "Read the workbook again.");
      }
      const changed = changedRecords(record, all, change);
      const now = await settleAndWrite(context, known, changed, today);
      const replaced = replacementsIn(now).filter(
        ({ earlier, by }) => earlier.number === number || by.number === number,
      );
      return { replaced: replaced.map(replacedInWords), returns: now.returns.length };
    }),
);

function changedRecords(
  record: ReturnRecord,
  all: readonly ReturnRecord[],
  change: ReturnChange,
): RememberedReturns {
  const other = "other" in change ? all.find(({ number }) => number === change.other) : undefined;
  const [now, otherNow] = changed(record, other, change);
  const records = all.map((each) => (each === record ? now : each === other ? (otherNow ?? each) : each));
  return {
    returns: records.filter(({ state }) => state === "in the review"),
    aside: records.filter(({ state }) => state !== "in the review"),
  };
}

function changed(
  record: ReturnRecord,
  other: ReturnRecord | undefined,
  change: ReturnChange,
): [ReturnRecord, ReturnRecord?] {
  switch (change.is) {
    case "identity":
      return [withIdentity(record, change)];
    case "out":
      return [{ ...standing(record), state: "taken out" }];
    case "back":
      return [standing(record)];
    case "replaces":
      return other ? replacing(apart(record, other), apart(other, record)) : [record];
    case "beside":
      return other
        ? [
            { ...apart(record, other), beside: [...apart(record, other).beside, other.number] },
            apart(other, record),
          ]
        : [record];
  }
}

function withIdentity(record: ReturnRecord, said: Extract<ReturnChange, { is: "identity" }>): ReturnRecord {
  const namedItself = record.namedItself && typeof said.agency !== "string";
  const code = said.agency === undefined ? record.code : "";
  const now = { ...record, namedItself, code, decided: [...record.decided] };
  for (const part of IDENTITY_PARTS) {
    const value = said[part];
    if (value === undefined) continue;
    now.decided = now.decided.filter((each) => each !== part);
    if (value === null) continue;
    if (value.trim().length > NAME_LIMIT) {
      const next = `Write it in at most ${String(NAME_LIMIT)} characters.`;
      throw new JobError(`The ${part} is too long.`, SAFE, next);
    }
    now.decided.push(part);
    now[part] = value.trim();
  }
  return now;
}

/** A return of which nothing is said any longer about another one. */
function apart(record: ReturnRecord, other: ReturnRecord): ReturnRecord {
  const free = record.replacedBy === other.number ? standing(record) : record;
  return { ...free, beside: free.beside.filter((number) => number !== other.number) };
}

function replacing(record: ReturnRecord, other: ReturnRecord): [ReturnRecord, ReturnRecord] {
  const replaced = { replacedBy: record.number, replacedByHand: true, state: "replaced" as const };
  return [record, { ...other, ...replaced }];
}

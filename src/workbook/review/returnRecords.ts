import { z } from "zod";
import { britishDay, dayFromBritish } from "../../calendar/britishDay";
import type { IsoDate } from "../../calendar/isoDate";
import { cellText, cellTextIfAny } from "../gateway/cellText";
import type { TableRecord } from "../gateway/tableRecords";

/** What of a return's identity a person can decide. */
export const IDENTITY_PARTS = ["agency", "department", "person", "kind"] as const;
export type IdentityPart = (typeof IDENTITY_PARTS)[number];

/** A return counts, or another took its place, or a person took it out of the review. */
const RETURN_STATES = ["in the review", "replaced", "taken out"] as const;
type ReturnState = (typeof RETURN_STATES)[number];

/** What the workbook remembers of a return's sheet: its name, whose return it is, and what became of it. */
export interface ReturnRecord {
  /** In order of arrival, from 1; never given to another. */
  number: number;
  /** The sheet in this workbook. */
  sheet: string;
  agency: string;
  /** The part of the agency; "" for the whole. */
  department: string;
  /** The file it came in, without folders; of several with one name, the later ones with a number behind it. */
  file: string;
  /** The sheet's name in that file. */
  receivedAs: string;
  /** "events", "organisational changes" or `NO_CHRONOLOGY`. */
  kind: string;
  /** The one person it is about; "" for a return about several. */
  person: string;
  /** The file counts days from 1904: bare numbers in its date columns are such days. */
  date1904: boolean;
  /**
   * The sheet that keeps the return as it was received, once its own sheet is a working copy with fixes in it; "" until then.
   */
  keptAs: string;
  /** The day on which the file says that it was last saved; `null` where it does not. */
  lastSaved: IsoDate | null;
  state: ReturnState;
  /** The number of the return that took its place. */
  replacedBy: number | null;
  /** Why that one counts, in words; "" where none took its place. */
  why: string;
  /** A person decided that it is replaced. */
  replacedByHand: boolean;
  /** The returns that a person said it stands beside. */
  beside: number[];
  /** What a person decided of its identity; the rest is read from the return each time. */
  decided: IdentityPart[];
  /** The Review sheet did not list its agency when it came: the name is the return's own. */
  namedItself: boolean;
  /** What the refs of its agency begin with; "" until it is merged. */
  code: string;
  /** How many entries it had when it came. */
  entries: number;
  /** The number of the first of the returns added together with it; `null` until they are settled. */
  addedWith: number | null;
}

/** The kind of a sheet that came with a return but has no chronology: a cover, a list of officers. */
export const NO_CHRONOLOGY = "no chronology";

export const RETURN_HEADINGS = [
  "Sheet",
  "Agency",
  "Department",
  "File",
  "Sheet in the file",
  "Kind",
  "Person",
  "State",
  "Replaced by",
  "Why",
  "Dates from 1904",
  "Kept as received",
  "Number",
  "Last saved",
  "Replaced by hand",
  "Stands beside",
  "Decided by hand",
  "Named itself",
  "Code",
  "Entries",
  "Added with",
] as const;

const YES = "yes";
const isYes = cellTextIfAny.transform((text) => text === YES);
const wholeNumber = /^[1-9]\d{0,6}$/;
const numberIfAny = cellTextIfAny.transform((text) => (wholeNumber.test(text) ? Number(text) : null));

const row = z.object({
  Sheet: z.string().min(1),
  Agency: cellText,
  Department: cellTextIfAny,
  File: cellText,
  "Sheet in the file": cellText,
  Kind: cellText,
  Person: cellText,
  State: cellTextIfAny.transform(
    (text): ReturnState => RETURN_STATES.find((state) => state === text) ?? "in the review",
  ),
  "Replaced by": numberIfAny,
  Why: cellTextIfAny,
  "Dates from 1904": isYes,
  "Kept as received": cellTextIfAny,
  Number: numberIfAny,
  "Last saved": cellTextIfAny.transform(dayFromBritish),
  "Replaced by hand": isYes,
  "Stands beside": cellTextIfAny.transform((text) =>
    text
      .split(/[;,\s]+/)
      .filter((part) => wholeNumber.test(part))
      .map(Number),
  ),
  "Decided by hand": cellTextIfAny.transform((text) =>
    IDENTITY_PARTS.filter((part) => text.split(/[;,\s]+/).includes(part)),
  ),
  "Named itself": isYes,
  Code: cellTextIfAny,
  Entries: cellTextIfAny.transform((text) => (wholeNumber.test(text) ? Number(text) : 0)),
  "Added with": numberIfAny,
});

/** The rows of the Returns table that can be read; a row that a person broke is skipped; its sheet is still there. */
export function returnRowsOf(records: readonly TableRecord[]): ReturnRecord[] {
  const read = records.flatMap((record) => {
    const parsed = row.safeParse(record);
    return parsed.success ? [parsed.data] : [];
  });
  let last = Math.max(0, ...read.map((one) => one.Number ?? 0));
  return read.map((one) => ({
    number: one.Number ?? ++last,
    sheet: one.Sheet,
    agency: one.Agency,
    department: one.Department,
    file: one.File,
    receivedAs: one["Sheet in the file"],
    kind: one.Kind,
    person: one.Person,
    date1904: one["Dates from 1904"],
    keptAs: one["Kept as received"],
    lastSaved: one["Last saved"],
    state: one.State,
    replacedBy: one["Replaced by"],
    why: one.Why,
    replacedByHand: one["Replaced by hand"],
    beside: one["Stands beside"],
    decided: one["Decided by hand"],
    namedItself: one["Named itself"],
    code: one.Code,
    entries: one.Entries,
    addedWith: one["Added with"],
  }));
}

/** The cells of a record in the Returns table. */
export function returnRow(record: ReturnRecord): string[] {
  const cells: Record<(typeof RETURN_HEADINGS)[number], string> = {
    Sheet: record.sheet,
    Agency: record.agency,
    Department: record.department,
    File: record.file,
    "Sheet in the file": record.receivedAs,
    Kind: record.kind,
    Person: record.person,
    State: record.state,
    "Replaced by": record.replacedBy === null ? "" : String(record.replacedBy),
    Why: record.why,
    "Dates from 1904": record.date1904 ? YES : "",
    "Kept as received": record.keptAs,
    Number: String(record.number),
    "Last saved": record.lastSaved === null ? "" : britishDay(record.lastSaved),
    "Replaced by hand": record.replacedByHand ? YES : "",
    "Stands beside": record.beside.join("; "),
    "Decided by hand": record.decided.join("; "),
    "Named itself": record.namedItself ? YES : "",
    Code: record.code,
    Entries: record.entries === 0 ? "" : String(record.entries),
    "Added with": record.addedWith === null ? "" : String(record.addedWith),
  };
  return RETURN_HEADINGS.map((heading) => cells[heading]);
}

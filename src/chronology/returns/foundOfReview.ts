import { daysBetween, type IsoDate } from "../../calendar/isoDate";
import { inTurn, pattern } from "../../calendar/pattern";
import { readRecordedDate } from "../../calendar/readRecordedDate";
import { isIdentifier, personParts } from "../crossChecks/peopleInOneReturn";
import { isRelation, relationsIn } from "../names/relations";
import type { ReadSheet } from "../entry/readSheet";
import { ABBREVIATIONS } from "../rules/abbreviations";
import type { Review } from "../../review/review";
import { labelledReference } from "./otherReview";
import { labelledPerson, plain } from "./titles";

/** A sheet of a return with the rows above its chronology. */
export interface TitledSheet {
  read: ReadSheet;
  titleRows: readonly (readonly string[])[];
}

/** Something that returns say of the review, and which agencies do. */
export interface FoundInReturns<Value> {
  value: Value;
  agencies: string[];
}

/** A person whom returns name and the review does not list. */
export interface PersonFound {
  /** As the papers call them; "" where only a name stands in the titles. */
  identifier: string;
  /** "subject" for the person whom titles name as the child concerned; "" where nothing says. */
  role: string;
  names: string[];
}

/** What the returns say of the review, each for a person to confirm: nothing of it is taken for granted. */
export interface FoundOfReview {
  references: FoundInReturns<string>[];
  /** Spans that titles give as the period. */
  periods: FoundInReturns<{ from: IsoDate; to: IsoDate }>[];
  people: FoundInReturns<PersonFound>[];
  /** The first and the last day of each dated entry. */
  days: { from: IsoDate; to: IsoDate }[];
}

/** "Mother", "Maternal grandmother", "Child R": a person's place in the family, which serves as an identifier. */
const FAMILY = pattern(
  "i",
  /^(?:(?:maternal|paternal|birth|step|half|foster|adoptive|great|older|younger|elder)[ -]?)*/,
  inTurn([
    /mother|father|mum|dad|grandmother|grandfather|grandparents|aunt|uncle|cousin/,
    /sibling|brother|sister|subject|carer|partner|stepmother|stepfather/,
  ]),
  /(?: [A-Z0-9]{1,2})?$/,
);

/** What titles call the period that a chronology covers. */
const PERIOD = pattern(
  "i",
  inTurn([
    /\b(?:period|time ?(?:frame|scale|line)s?|dates? (?:covered|range)|date range|scope)\b/,
    /\b(?:from|between|covering)\b/,
  ]),
);

/** A shorter span is the day of an event or a meeting, not the period of a review. */
const SHORTEST = 60;
const LONGEST_TITLE = 200;

/** What the returns say of the review: its reference, its period, its people, and when their entries are. */
export function foundOfReview(
  sheets: readonly TitledSheet[],
  review: Review,
  notNames: readonly string[],
  today: IsoDate,
): FoundOfReview {
  const references = new Gathered<string>();
  const periods = new Gathered<{ from: IsoDate; to: IsoDate }>();
  const people = new Gathered<PersonFound>();
  const known = new Set(
    [...review.people.flatMap(({ identifier, names }) => [identifier, ...names]), ...notNames].map(plain),
  );
  const add = (person: PersonFound, agency: string): void => {
    const called = person.identifier === "" ? (person.names[0] ?? "") : person.identifier;
    if (!known.has(plain(called))) people.add(plain(called), person, agency);
  };
  for (const { read, titleRows } of sheets) {
    const reference = labelledReference(titleRows);
    if (reference !== null) references.add(plain(reference), reference, read.agency);
    for (const span of spansIn(titleRows, today)) periods.add(`${span.from} ${span.to}`, span, read.agency);
    const concerned = labelledPerson(titleRows);
    if (concerned !== null && concerned.length <= LONGEST_TITLE) {
      for (const part of personParts(concerned)) add(asSubject(part), read.agency);
    }
    for (const { texts } of read.entries) {
      for (const part of personParts(texts.person)) {
        if (isIdentifier(part) || FAMILY.test(part) || isRelation(part))
          add({ identifier: part, role: relationOf(part), names: [] }, read.agency);
      }
      for (const called of new Set([texts.event, texts.action, texts.childVoice].flatMap(relationsIn)))
        add({ identifier: called, role: relationOf(called), names: [] }, read.agency);
    }
  }
  return {
    references: references.most(),
    periods: periods.most(),
    people: people.most(),
    days: sheets.flatMap(({ read }) =>
      read.entries.flatMap(({ date: { read: day } }) =>
        day.start !== null && day.end !== null ? [{ from: day.start, to: day.end }] : [],
      ),
    ),
  };
}

/** The relation that letters mean, "maternal grandmother"; "" for what is none. */
function relationOf(called: string): string {
  return isRelation(called) ? (ABBREVIATIONS.get(called) ?? "").toLowerCase() : "";
}

function asSubject(called: string): PersonFound {
  const isOne = isIdentifier(called) || FAMILY.test(called);
  return { identifier: isOne ? called : "", role: "subject", names: isOne ? [] : [called] };
}

/** The spans that titles give as the period: after a label, in the same cell or in those to its right. */
function* spansIn(
  titleRows: readonly (readonly string[])[],
  today: IsoDate,
): Generator<{ from: IsoDate; to: IsoDate }> {
  for (const row of titleRows) {
    for (const [index, text] of row.entries()) {
      if (text.length > LONGEST_TITLE || !PERIOD.test(text)) continue;
      const rest = text.replace(/^\D*?(?=\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i, "");
      const beside = row.slice(index + 1).find((cell) => cell.trim() !== "") ?? "";
      const span = spanOf(rest, today) ?? spanOf(beside, today);
      if (span !== null) yield span;
    }
  }
}

function spanOf(text: string, today: IsoDate): { from: IsoDate; to: IsoDate } | null {
  if (!/\d/.test(text)) return null;
  const { start, end } = readRecordedDate(text.replace(/[.\s]+$/, ""), { today });
  if (start === null || end === null) return null;
  return daysBetween(start, end) < SHORTEST ? null : { from: start, to: end };
}

/** What is found under a key, with the agencies that say it. */
class Gathered<Value> {
  private readonly found = new Map<string, { value: Value; agencies: Set<string> }>();

  add(key: string, value: Value, agency: string): void {
    const before = this.found.get(key) ?? { value, agencies: new Set() };
    before.agencies.add(agency);
    this.found.set(key, before);
  }

  /** What most agencies say first; otherwise in the order in which it was found. */
  most(): FoundInReturns<Value>[] {
    return [...this.found.values()]
      .map(({ value, agencies }) => ({ value, agencies: [...agencies] }))
      .sort((one, other) => other.agencies.length - one.agencies.length);
  }
}

import type { Review, ReviewPerson } from "../../review/review";

const PERSON_WORD =
  "(?:child|young person|subject|person|adult|client|patient|pupil|student|service user|tenant|baby)";

const PERSON_LABEL = new RegExp(
  `^\\s*(?:\\p{L}{4,} \\/ )?(?:full )?(?:name|initials|identifier)?(?:\\(?s\\)?)? ?(?:of )?(?:the )?${PERSON_WORD}(?:\\(ren\\)|ren|\\(s\\)|s)?(?: of (?:the )?review)?(?:['’]s)?(?: (?:name|identifier|initials))?(?: (?:concerned|reviewed))?\\s*(?:[:\\-–]\\s*(.*))?$`,
  "isu",
);

/** These name whoever a return is about: a relative too, so they never tell that it belongs to another review. */
const INTEREST_LABEL =
  /^\s*(?:name of )?(?:the )?(?:person|persons|people|subject|subjects)(?:\(s\))? of interest\s*(?:[:\-–]\s*(.*))?$/is;
const CHRONOLOGY_LABEL =
  /^\s*(?:(?:single|multi|integrated)[- ]agency )?(?:chronology|return) (?:of|for|about|regarding|re|in respect of)\s*:\s*(.*)$/is;
const NO_PERSON = /\b(?:events?|involvement|changes?|contacts?|agency|agencies|period|review)\b/i;

const ABOUT =
  /^\s*(?:(?:single|multi|integrated)[- ]agency )?(?:chronology|return|involvement|events?)(?: of (?:significant |key )?events)? (?:of|for|re:?|regarding|relating to|in respect of|about|concerning|on|with)\s*[:\-–]?\s*(.+)$/is;

/** What the titles say after a label, in the same cell or the next one; "" where nothing follows it. */
export function* labelled(titleRows: readonly (readonly string[])[], label: RegExp): Generator<string> {
  for (const row of titleRows) {
    for (const [index, text] of row.entries()) {
      const said = label.exec(text);
      if (said !== null) yield (said[1]?.trim() ?? "") || (row[index + 1]?.trim() ?? "");
    }
  }
}

/** The person whom the titles name after a label ("Name of child: | Child R"), as written; `null` where there is none. */
export function labelledPerson(titleRows: readonly (readonly string[])[]): string | null {
  for (const name of labelled(titleRows, PERSON_LABEL)) if (name !== "") return name;
  return null;
}

/**
 * The one person a sheet is about, by a label in a title row, a title such as "Chronology for Child R", or the sheet's name.
 * Someone in the review is given by identifier, anyone else as written; `null` where nobody is named.
 */
export function personOfSheet(
  titleRows: readonly (readonly string[])[],
  sheet: string,
  review: Review,
): string | null {
  const named = labelledPerson(titleRows);
  if (named !== null) return personCalled(named, review)?.identifier ?? named;
  for (const label of [INTEREST_LABEL, CHRONOLOGY_LABEL]) {
    for (const name of labelled(titleRows, label)) {
      if (name !== "" && !NO_PERSON.test(name)) return personCalled(name, review)?.identifier ?? name;
    }
  }
  for (const text of titleRows.flat()) {
    const about = ABOUT.exec(text)?.[1];
    const person = about === undefined ? undefined : personCalled(about, review);
    if (person !== undefined) return person.identifier;
  }
  const [only, another] = peopleNamedIn(sheet, review);
  return another === undefined ? (only?.identifier ?? null) : null;
}

/** The person in the review whose identifier or name is the whole of a text. */
function personCalled(text: string, review: Review): ReviewPerson | undefined {
  const wanted = plain(text);
  return review.people.find((person) =>
    [person.identifier, ...person.names].some((name) => plain(name) === wanted),
  );
}

/** The people in the review whom a text names. */
export function peopleNamedIn(text: string, review: Review): ReviewPerson[] {
  const words = ` ${plain(text)} `;
  return review.people.filter((person) =>
    [person.identifier, ...person.names].some(
      (name) => plain(name) !== "" && words.includes(` ${plain(name)} `),
    ),
  );
}

/** Letters and figures only, in lower case, without accents. */
export function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/['’‘`]s?\b/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

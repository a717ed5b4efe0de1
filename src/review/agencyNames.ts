import { agencyInTitles, isAgencysName } from "./agencyTitles";
import { NAME_LIMIT, type Review, type ReviewAgency } from "./review";

/** What an agency was recognised by: a person's word, a row that says "Agency: …", another title, the file's or the sheet's name. */
type AgencyEvidence = "a person" | "agency row" | "title row" | "file name" | "sheet name";

/** The agency that a return is from. */
export interface FoundAgency {
  name: string;
  /** The agency in the review; `null` where the review does not list it and the name was made. */
  listed: ReviewAgency | null;
  evidence: AgencyEvidence;
}

const AGENCY_WORD = "(?:agency|organi[sz]ation|service)";
/** "Agency", "Name of organisation", "Agency / service submitting this return". */
const LABEL = [
  "\\s*(?:name of )?(?:the )?(?:reporting |completing |submitting |responding |contributing |your )?",
  `${AGENCY_WORD}(?: ?/ ?(?:${AGENCY_WORD}|department|setting|team))*(?: name)?`,
  "(?: (?:completing|submitting|making|providing|returning)(?: (?:this|the))?(?: (?:form|return|chronology|template|report|information))?)?",
].join("");
const AGENCY_LABEL = new RegExp(`^${LABEL}\\s*[:\\-–]\\s*(.*)$`, "is");
const AGENCY_LABEL_ALONE = new RegExp(`^${LABEL}\\s*[:\\-–]?\\s*$`, "i");

/**
 * Which agency a return is from. A title row that says "Agency: …" comes first, then a file name that is an agency's own
 * name, then agencies named in other title rows, the file name and the sheet name. Where the review lists none of these, the
 * name is made from the agency row, else from the file name ("primary-school.csv" → "Primary School"); where that is no agency's
 * name ("ePCR extract.xlsx") and a title is, the title counts.
 * @param titleRows the texts above the heading, a list of cells for each row
 */
export function findAgency(
  review: Review,
  file: string,
  sheet: string,
  titleRows: readonly (readonly string[])[],
): FoundAgency {
  const labelled = labelledAgency(titleRows);
  const fileName = nameFromFile(file);
  const titles = titleRows.flat();
  const attempts: [AgencyEvidence, ReviewAgency | null][] = [
    [
      "agency row",
      labelled === null ? null : (agencyNamed(review, labelled) ?? agencyMentioned(review, [labelled])),
    ],
    ["file name", agencyNamed(review, fileName) ?? agencyNamed(review, stem(file))],
    ["title row", agencyMentioned(review, titles)],
    ["file name", agencyMentioned(review, [fileName, stem(file)])],
    ["sheet name", agencyNamed(review, sheet) ?? agencyMentioned(review, [sheet])],
  ];
  // An agency row is believed even if it names an agency that is not listed, unless the file is named after a listed one.
  if (labelled !== null && attempts[0]?.[1] === null && attempts[1]?.[1] === null) {
    return { name: labelled, listed: null, evidence: "agency row" };
  }
  for (const [evidence, listed] of attempts) {
    if (listed !== null) return { name: listed.name, listed, evidence };
  }
  const titled = agencyInTitles(titleRows);
  const isFiled =
    isAgencysName(fileName) && !(titled && ` ${plain(fileName)} `.includes(` ${plain(titled)} `));
  if (titled === null || isFiled) return { name: fileName, listed: null, evidence: "file name" };
  return { name: titled.slice(0, NAME_LIMIT).trimEnd(), listed: null, evidence: "title row" };
}

/** The agency to which a person gave a return, under the name that the review has for it. */
export function givenAgency(review: Review, name: string): FoundAgency {
  const listed = agencyNamed(review, name);
  return { name: listed?.name ?? name, listed, evidence: "a person" };
}

/** What follows "Agency:" in the title rows, in the same cell or the next one. What is too long for a name is none. */
export function labelledAgency(titleRows: readonly (readonly string[])[]): string | null {
  const isName = (text: string | undefined): text is string =>
    text !== undefined && text !== "" && text.length <= NAME_LIMIT;
  for (const row of titleRows) {
    for (const [index, cell] of row.entries()) {
      const inside = AGENCY_LABEL.exec(cell)?.[1]?.trim();
      if (isName(inside)) return inside;
      const next = row[index + 1]?.trim();
      if (AGENCY_LABEL_ALONE.test(cell) && isName(next)) return next;
    }
  }
  return null;
}

/** All names of an agency, its own first. */
export function namesOf(agency: ReviewAgency): string[] {
  return [agency.name, ...agency.aliases];
}

/** The agency in the review that a text names by its name, another name or its code; `null` where it names none. */
export function agencyNamed(review: Review, text: string): ReviewAgency | null {
  const wanted = plain(text);
  return (
    review.agencies.find(
      (agency) =>
        namesOf(agency).some((name) => plain(name) === wanted) || agency.code?.toLowerCase() === wanted,
    ) ?? null
  );
}

/** The agency whose name is the longest among those found in the texts; `null` where none is. */
export function agencyMentioned(review: Review, texts: readonly string[]): ReviewAgency | null {
  let best: ReviewAgency | null = null;
  let length = 0;
  for (const agency of review.agencies) {
    for (const name of namesOf(agency)) {
      const words = plain(name);
      if (words.length > length && texts.some((text) => ` ${plain(text)} `.includes(` ${words} `))) {
        best = agency;
        length = words.length;
      }
    }
  }
  return best;
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/['’‘`]/g, "")
    .replace(/&/g, " and ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

function stem(file: string): string {
  return file.replace(/^.*[\\/]/, "").replace(/\.[a-z0-9]{1,5}$/i, "");
}

const NOT_A_NAME =
  /^(?:chronolog(?:y|ies)|returns?|single|agency|template|form|final|draft|corrected|correction|updated?|revised|amended|new|latest|copy|of|v\d*|version|\d+|\d{1,4}[-.]\d{1,2}[-.]\d{1,4}|lcspr|scr|review|completed?|signed|redacted|confidential|official|sensitive)$/i;

const CAPITALS =
  /^(?:gp|gps|nhs|nspcc|camhs|idva|isva|mash|icb|ccg|cafcass|ae|iapt|send|sen|dwp|hmps|yot|yos|edt|lado|asc|csc|cypmhs|ltp|cic|uk|ft)$/i;

/** An agency's name made from a file's: "primary-school.csv" → "Primary School", "housing-2.xlsx" → "Housing". */
export function nameFromFile(file: string): string {
  const words = stem(file)
    .replace(/\(\d+\)/g, " ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    // A hyphen separates words, but not the figures of "0-19".
    .replace(/-(?!\d)|[_\s.+]+/g, " ")
    .replace(/(^|\D)-/g, "$1 ")
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "");
  const kept = words.filter((word) => !NOT_A_NAME.test(word));
  const chosen = kept.length > 0 ? kept : words;
  const name = chosen
    .map((word) => {
      if (CAPITALS.test(word) || /^[A-Z0-9&]{2,}$/.test(word)) return word.toUpperCase();
      if (/^(?:and|for|the)$/i.test(word)) return word.toLowerCase();
      return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
    })
    .join(" ");
  return name === "" ? "Agency" : name.slice(0, NAME_LIMIT).trimEnd();
}

/**
 * Three capital letters made from an agency's name and different from those taken: the initials of three words or more, else
 * the first letters ("Police" → "POL", "Children's Social Care" → "CSC"). Throws nothing; some code is always free.
 */
export function agencyCode(name: string, taken: ReadonlySet<string>): string {
  const words = plain(name)
    .replace(/[0-9]+/g, " ")
    .split(" ")
    .filter((word) => word !== "" && !/^(?:and|of|the|for|to|in)$/.test(word));
  const letters = words.join("").toUpperCase();
  const initials = words.map((word) => word.charAt(0).toUpperCase()).join("");
  const short = words[0] ?? "";
  const candidates: string[] = [];
  if (initials.length >= 3) candidates.push(initials.slice(0, 3));
  if (words.length === 2 && short.length === 2) candidates.push(letters.slice(0, 3));
  candidates.push(letters.slice(0, 3).padEnd(3, "X"));
  for (let second = 1; second < letters.length; second++) {
    for (let third = second + 1; third < letters.length; third++) {
      candidates.push(`${letters[0] ?? ""}${letters[second] ?? ""}${letters[third] ?? ""}`);
    }
  }
  const free = candidates.find((candidate) => /^[A-Z]{3}$/.test(candidate) && !taken.has(candidate));
  if (free !== undefined) return free;
  for (let number = 0; number < 26 ** 3; number++) {
    const code = [676, 26, 1]
      .map((place) => String.fromCharCode(65 + (Math.floor(number / place) % 26)))
      .join("");
    if (!taken.has(code)) return code;
  }
  return "ZZZ";
}

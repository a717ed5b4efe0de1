import { isGenericAgency, namesKindOfAgency } from "./genericAgencies";

const LONGEST_NAME = 70;
const MOST_WORDS = 8;

/** What the name of an agency ends with, beside the words for kinds of agencies. */
const ENDS =
  /\b(?:practice|medical centre|health centre|clinic|homes|services?|club|charity|constabulary|fostering|pre-?school|playgroup|(?:children['’]?s|family|resource) centre|hub|team|department)$/i;

/** Words of documents, people and dates; and whoever sends templates out to all agencies. */
const NO_NAME =
  /\b(?:chronolog\w*|reports?|extracts?|exports?|print-?outs?|prints?|notes?|logs?|records?|history|summary|returns?|templates?|lists?|register|attendances?|visits?|contacts?|involvement|journal|profile|episodes?|events?|incidents?|occurrences?|entries|changes|diary|index|bundle|repairs|workflow|appendix|for|re|to|about|by|from|with|in|on|is|was|did|were|child(?: [a-z])?|children who|pupil|patient|client|mother|father|parent|nominal|name|date|period|confidential|official|sensitive|restricted|page|council|authority|partnership|board|safeguarding|reviews?|panel|lscb|lcspr|agency|agencies|organisation|all|what|who|when|our)\b(?!['’]s)/i;

/**
 * The agency that is named by a title that stands alone in its row, above the headings of a return: "WESTSHIRE CONSTABULARY - OFFICIAL",
 * "Harbour Road Surgery". Councils, boards and partnerships are not taken: they stand on the templates that others fill in. `null`
 * where no agency is named so, or more than one.
 * @param titleRows the texts above the heading, a list of cells for each row
 */
export function agencyInTitles(titleRows: readonly (readonly string[])[]): string | null {
  const names = titleRows
    .map((row) => row.filter((text) => text.trim() !== ""))
    .flatMap((row) => (row.length === 1 ? row : []))
    .flatMap((title) => title.split(/\s+[-–—|]\s+|[\n;|]/))
    .map((part) => part.replace(/^[\s"“”*]+|[\s"“”*.]+$/g, "").replace(/\s+/g, " "))
    .filter(isAgencysName);
  const [name, another] = [...new Map(names.map((one) => [one.toLowerCase(), one])).values()];
  return name === undefined || another !== undefined ? null : name;
}

/** Whether a text is, by its words, the name of an agency and nothing more. */
export function isAgencysName(text: string): boolean {
  if (text.length > LONGEST_NAME || !/^[\p{Lu}\d]/u.test(text) || /[:?!=]|\d{3}|\d[./]\d/.test(text))
    return false;
  if (text.split(" ").length > MOST_WORDS || NO_NAME.test(text)) return false;
  return isGenericAgency(text) || ENDS.test(text) || (namesKindOfAgency(text) && text.includes(" "));
}

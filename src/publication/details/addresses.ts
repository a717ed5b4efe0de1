import { withoutOverlaps } from "../../chronology/names/spans";
import { oneOf, spansOf, type DetailSpan } from "./detail";

/** Words of streets, written with a capital in an address. */
export const STREET_WORDS = [
  "Road",
  "Rd",
  "Street",
  "St",
  "Lane",
  "Ln",
  "Avenue",
  "Ave",
  "Close",
  "Cl",
  "Drive",
  "Dr",
  "Way",
  "Court",
  "Ct",
  "Place",
  "Pl",
  "Crescent",
  "Cres",
  "Gardens",
  "Gdns",
  "Grove",
  "Terrace",
  "Terr",
  "Square",
  "Sq",
  "Hill",
  "Green",
  "Park",
  "Row",
  "Mews",
  "Walk",
  "Rise",
  "Parade",
  "View",
  "Villas",
  "Buildings",
  "Estate",
  "Mount",
  "Quay",
  "Wharf",
  "Croft",
  "Drift",
  "House",
  "Cottages?",
  "Farm",
  "Lodge",
  "Flats",
  "Tower",
  "Towers",
] as const;

const FLAT =
  "(?:(?:Flat|Apartment|Apt|Unit|Room|Plot|flat|apartment|room) ?(?:\\d{1,4}[A-Za-z]?|[A-Z]),? ?(?:at )?)";
const NUMBER = "\\d{1,4}[A-Za-z]?(?: ?[-–/] ?\\d{1,4}[A-Za-z]?)?";
const CAPITALISED = "[A-Z][\\p{L}'’.-]*";
const POSTCODE = "[A-Z]{1,2}\\d[A-Z\\d]?\\s{0,2}\\d[A-Z]{2}\\b";
/** "…, Ashby, Wendshire AB1 2CD": what is between the street and the postcode. */
const UP_TO_POSTCODE = `(?:(?:[,\\s]\\s*${CAPITALISED}){0,6}[,\\s]\\s*${POSTCODE})?`;
const STREET = `(?:${CAPITALISED} ){1,3}${oneOf(STREET_WORDS)}\\b`;
const CAPITAL_STREET = `(?:[A-Z][A-Z'’-]+ ){1,3}${oneOf(STREET_WORDS.map((word) => word.toUpperCase().replace("S?", "(?:S)?")))}\\b`;

const NUMBERED = new RegExp(
  oneOf([
    `${FLAT}?${NUMBER},? (?!${oneOf(["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"])}[a-z]*\\.? (?:St|Dr|Place|Way|Park|House|Court)\\b)(?:${STREET}|${CAPITAL_STREET})${UP_TO_POSTCODE}`,
    `${FLAT}(?:${STREET}|${CAPITAL_STREET})${UP_TO_POSTCODE}`,
    `${STREET},(?:\\s*${CAPITALISED},?){0,5}\\s*${POSTCODE}`,
    "P\\.?O\\.? ?Box \\d+",
    // Coordinates.
    "-?\\d{1,2}\\.\\d{4,}, ?-?\\d{1,3}\\.\\d{4,}",
  ]),
  "gu",
);
/** In lower case a number, a word and the word of a street; not "3 miles lane". */
const IN_LOWER_CASE = new RegExp(
  `\\b${NUMBER} (?!${oneOf(["minutes?", "miles?", "metres?", "meters?", "hours?", "days?", "years?", "times", "people", "children", "cars?", "vehicles?", "officers?", "on", "in", "of", "the", "a", "an", "from", "to", "at", "and", "new", "busy", "main", "other", "different"])}\\b)[a-z]{3,} ${oneOf(["road", "rd", "street", "avenue", "ave", "crescent", "cres", "terrace", "lane", "gardens", "gdns", "grove"])}\\b`,
  "g",
);
/** The same of two words, after what says that somebody is there: "moved to 14 quarry bank road". */
const THERE_IN_LOWER_CASE = new RegExp(
  `\\b${oneOf(["at", "to", "of", "from", "near", "outside", "lives?", "lived", "living", "address"])} (${NUMBER} (?!(?:days?|weeks?|months?|years?|hours?|minutes?|miles?|people|children)\\b)[a-z]{3,}(?: [a-z]{3,})? ${oneOf(["road", "street", "avenue", "crescent", "terrace", "lane", "gardens", "grove", "close", "drive"])})\\b`,
  "g",
);
/** "flat 3 bryn court". */
const FLAT_IN_LOWER_CASE = new RegExp(
  `\\bflat \\d{1,4}[a-z]?,? (?:\\d{1,4}[a-z]? )?[a-z]{3,} ${oneOf(["court", "house", "close", "lodge", "road", "street", "avenue", "gardens", "terrace", "lane"])}\\b`,
  "g",
);
/** "Address: …" up to the end of the sentence or the line. */
const LABELLED = /\baddress(?:es)? ?(?:is|was)? ?[:=] ?([^\n;]{3,120}?)(?=[;\n]|\. |\.$|$)/gi;
/** Courts are no streets: "2 Crown Court hearings". */
const COURT = /\b(?:Crown|County|Family|Magistrates['’]?|High|Youth|Supreme|Coroners?['’]?s?) Court$/i;

/** Addresses with a number, a flat or a postcode, or after "Address:" (docs/domain.md section 10). From left to right, without overlaps. Pure. */
export function findAddresses(text: string): DetailSpan[] {
  const labelled = /address/i.test(text) ? spansOf(text, LABELLED, "address") : [];
  if (!/\d/.test(text) && !/[Ff]lat/.test(text)) return labelled;
  const numbered = spansOf(text, NUMBERED, "address").filter(
    ({ from, to }) => !COURT.test(text.slice(from, to)),
  );
  const inLowerCase = [FLAT_IN_LOWER_CASE, THERE_IN_LOWER_CASE, IN_LOWER_CASE].map((form) =>
    spansOf(text, form, "address"),
  );
  return [numbered, ...inLowerCase].reduce((all, spans) => withoutOverlaps(all, spans), labelled);
}

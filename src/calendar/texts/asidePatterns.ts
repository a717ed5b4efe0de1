import { pattern } from "../pattern";

const NUMBER =
  "(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)";
const YEARS = "(?:y(?:ea)?rs?|y\\/?o|y)(?![a-z])\\.?";
const UNIT = "(?:y(?:ea)?rs?|y\\/?o|y|m(?:on)?ths?|mnths?|m|weeks?|wks?|days?)(?![a-z])\\.?";
const AND_MORE = `(?:,? ?(?:and |& )?\\d{1,2} ?${UNIT})?(?:[ -]?old)?`;
const AGED = `(?:(?:child|subject|baby|then|was|is|he|she|nearly|almost|approx\\.?|about) ){0,3}(?:aged?:?|at age) ?${NUMBER}(?: ?-? ?${UNIT})?${AND_MORE}`;
/** Without the word "age", only years are an age: "(2 weeks)" may be how long it went on. */
const YEARS_OLD = `${NUMBER} ?-?${YEARS}${AND_MORE}|\\d{1,2} ?-?${UNIT}[ -]old`;
const TERM = "(?: (?:spring|summer|autumn)(?: term)?(?: [12])?)?";
const YEAR_GROUP = `(?:(?:in )?(?:school )?(?:y(?:ea)?r\\.? ?(?:group )?|y)(?:1[0-3]|[1-9]|r)|reception(?: class)?|nursery|[ps][1-7])${TERM}`;
const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";
/** A word that is no part of a date: not a month, not a word that joins dates or makes a span of them. */
const PLAIN_WORD = `(?!${MONTH}|(?:of|and|to|till?|until|or|days?|weeks?|wks?|months?|years?|from|since|onwards|before|after)\\b)[a-z][a-z/'-]+`;
const COUNT =
  "(?:x ?\\d{1,3}(?! ?(?:days?|nights?|weeks?|months?)\\b)(?: [a-z]+){0,3}|entry \\d{1,2}|\\d(?:st|nd|rd|th) (?:visit|call|contact|entry|attempt)|d(?:ay)? ?\\d{1,2}(?: of \\d{1,2})?|\\d{1,2} ?x|\\d{1,2} of \\d{1,2}|#\\d{1,4}|no\\.? ?\\d{1,3}|twice|\\d{1,2} (?:calls?|visits?|contacts?|incidents?|times|entries|emails?|texts?|messages?|appointments?))";
/**
 * What happened, told by a number: "1st visit", "visit 3 of 5", "core group 4", "6-8 week check". A number and a length of time alone
 * ("2 days") could be how long it went on.
 */
const NUMBERED_EVENT = `(?:${[
  `\\d{1,2}(?:st|nd|rd|th) (?:${PLAIN_WORD} ){0,3}${PLAIN_WORD}`,
  `(?:${PLAIN_WORD} ){0,3}(?:visit|call|contact|session|meeting|group|conference|review|appointment|attempt|letter|stage|step|part|panel|check|attendance|admission|hv|icpc|rcpc|cin|tac|lac|mdt|cp|tap) \\d{1,2}(?: of \\d{1,2})?`,
  `\\d{1,2}(?: ?- ?\\d{1,2})?(?: |-)(?:day|week|wk|month|mth|year|yr)(?: |-)(?!ago\\b|later\\b|old\\b)(?:${PLAIN_WORD} ){0,2}${PLAIN_WORD}`,
].join("|")})`;
/** How far a pregnancy is: "36/40", "36+4", "at 36+4 weeks". */
const GESTATION =
  "(?:(?:at|@) ?)?(?:[1-4]?\\d(?: ?\\+ ?[0-6])? ?/ ?40|[1-4]?\\d ?\\+ ?[0-6])(?: (?:weeks?|wks?|pregnant|gestation|gest))*\\.?|(?:at|@) ?[1-4]?\\d ?(?:weeks?|wks?)(?: (?:pregnant|gestation|gest))*\\.?|[1-4]?\\d ?(?:weeks?|wks?) (?:pregnant|gestation|gest)\\.?";
const NUMBERED =
  "(?:ref|reference|log|crime|incident|page|pp?|pg|doc|document|exhibit|number|id|urn|cad|item|entry|footnote|note|see)\\b\\.?[ :]?[^()[\\]]{0,30}";
const RECORDED =
  "(?:late|delayed|retrospective) (?:entry|recording|note)|(?:in )?retrospect(?:ive(?:ly)?)?|(?:entered|recorded|written(?: up)?|logged|typed(?: up)?|inputted|input|added|uploaded|amended|received|notified)\\b(?! in error| by mistake)";
const ZONE = "gmt|bst|utc";
const NOTE = "(?:\\d{1,2}|[ivx]{1,4}|[a-z]|[*†‡§]{1,3})";

/** The number of a log, a record or a page, whose figures are no time: "Log 331", "(CAD 1422)", "ref: A/0930", "incident no. 412". */
export const NUMBER_OF_RECORD = `[ ,;-]*[([]?\\b(?:${[
  "(?:(?:police|incident|crime|case|file) )?(?:log|ref|reference|cad|urn)",
  "page|pg|doc|document|exhibit|tab|bundle|crime|id",
  "(?:incident|call|record|case|file|item|entry|job|occurrence|event)(?= ?(?:no\\b|number|num|#))",
].join("|")})\\b[.:]? ?(?:(?:no|number|num)\\b[.:]? ?|# ?)?[a-z]{0,4}[/-]?\\d[\\d/-]*[)\\]]?`;

interface Aside {
  shape: RegExp;
  /** What is left must be a day, or a week by its day: beside anything less, a number might be part of the date. */
  dayOnly: boolean;
  /** What stands in its place. */
  becomes?: string;
}

/** Ends a remark before it: "12/03/2019 – aged 4". */
const JOIN = "[ ,;:-]*";

/**
 * What people write beside a date that does not change it (docs/domain.md section 4): ages, school years, counts, numbers,
 * footnote marks, and when it was written down.
 */
export const ASIDES: readonly Aside[] = [
  {
    shape: pattern(
      "",
      /^(?:entry|record|note|(?:entered|recorded|written(?: up)?|typed(?: up)?|logged|added) (?:in retrospect|retrospectively|late))/,
      /(?: (?:for|of|re|from|dated|relating to))?[ :,-]+(?=\d)/,
    ),
    dayOnly: true,
  },
  {
    shape: new RegExp(`${JOIN}[([] ?(?:${AGED}|${YEARS_OLD}|${YEAR_GROUP}|${ZONE}) ?[)\\]]`, "g"),
    dayOnly: false,
  },
  { shape: new RegExp(`${JOIN}[([](?:${COUNT}|${NUMBERED})[)\\]]`, "g"), dayOnly: false },
  { shape: new RegExp(`${JOIN}[([](?:${RECORDED})\\b[^()[\\]]{0,60}[)\\]]`, "g"), dayOnly: false },
  { shape: new RegExp(`${JOIN}[([]${NOTE}[)\\]]`, "g"), dayOnly: true },
  {
    shape: /([/.:\- ']\d{2}|\d{4}|[a-z)]) ?[\u00b9\u00b2\u00b3\u2070\u2074-\u2079†‡§*]{1,4}(?=[ ,]|$)/g,
    dayOnly: false,
    becomes: "$1",
  },
  { shape: new RegExp(`${JOIN}\\b(?:${AGED}|${YEAR_GROUP})$`), dayOnly: false },
  { shape: new RegExp(`(?:,? -)? (?:\\(${COUNT}\\)|${COUNT})$`), dayOnly: true },
  {
    shape: new RegExp(
      `[,;:]?(?: ?-)? (?:\\(${NUMBERED_EVENT}\\)|${NUMBERED_EVENT}(?: \\([^()\\d]{2,40}\\))?)$`,
    ),
    dayOnly: true,
  },
  { shape: new RegExp(`^${NUMBERED_EVENT}(?: ?[-:,]| on)? (?=\\d)`), dayOnly: true },
  { shape: new RegExp(`[,;:]?(?: ?-)? (?:\\((?:${GESTATION})\\)|${GESTATION})$`), dayOnly: true },
  { shape: new RegExp(`[ ,;:-]+(?:${RECORDED})\\b[^()[\\]]{0,60}$`), dayOnly: false },
  { shape: new RegExp(`${NUMBER_OF_RECORD}$`), dayOnly: true },
  {
    shape: /^(?:log|ref|reference|cad|urn)\b\.?:? ?(?:no\.?|number)? ?[\d/-]{1,12}(?: of| dated|[:,])? +/,
    dayOnly: true,
  },
  { shape: /^(?:#\d{1,4}[:.)]?|\d{1,3}[.):]|(?:no|entry|event|item)\.? ?\d{1,3}[:.)]?) +/, dayOnly: true },
  {
    shape: /^(?:entry|note) (?:made|written|entered|recorded|dated)(?: on)? [\d/. -]{6,12} (?:for|re) /,
    dayOnly: true,
  },
  {
    shape: pattern(
      "",
      /^(?:late|delayed|retrospective|retro)(?: case| chronology)? ?/,
      /(?:entry|entries|recording|note)(?: made| written| entered)?/,
      /(?: (?:for|of|re|from|dated|relating to))?[ :,-]+/,
    ),
    dayOnly: false,
  },
  {
    shape: new RegExp(`^${YEAR_GROUP.replace(TERM, "")}[ ,:-]+(spring|summer|autumn) (\\d{4})$`),
    dayOnly: false,
    becomes: "$1 term $2",
  },
];

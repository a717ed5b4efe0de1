import { addDays, addMonths, dayNumberOf, type IsoDate } from "./isoDate";
import { problem } from "./problems";
import type { Birth } from "./recordedDate";
import type { Conventions, Reading } from "./phrases/reading";
import { readText } from "./texts/readText";
import { pattern } from "./pattern";

const NUMBERS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen".split(
    " ",
  );
const NUMBER = `\\d{1,2}|${NUMBERS.join("|")}`;
const UNIT = "y(?:ea)?rs?|y\\/?o|y|m(?:on)?ths?|mnths?|m|weeks?|wks?|w|days?";
const LENGTH =
  `(?<first>${NUMBER})(?: ?-? ?(?<unit>${UNIT})(?![a-z])\\.?)?` +
  "(?:,? ?(?:and |& )?(?<more>\\d{1,2}) ?(?<moreUnit>m(?:on)?ths?|mnths?|m)(?![a-z])\\.?)?";
const WHO =
  "(?:(?:when|at|about|around|approx\\.?|approximately|circa|c\\.?|from|nearly|" +
  "child|subject|he|she|was|is|then|just|the age of) ?)*";
const AGE = new RegExp(`^${WHO}(?:aged?:?|age of) ?(?:of )?${LENGTH}(?: old)?$`);
const YEARS_OLD = new RegExp(`^${WHO}${LENGTH}[ -]old$`);
const AGES = /^(?:between )?ages?d?:? ?(\d{1,2}) ?(?:-|to|and|\/) ?(\d{1,2})(?: ?(?:y(?:ea)?rs?))?(?: old)?$/;

const GROUP = [
  /(?:school )?(?:y(?:ea)?r\.? ?(?:group )?|y ?)(1[0-3]|[1-9]|r)\b/,
  /(reception|foundation stage 2|nursery)(?: class| year)?\b/,
];
const SCHOOL_YEAR = pattern(
  "",
  /^(?:(?:in|during|throughout) )*(?:(early|mid|late|start of|beginning of|end of|middle of) )?/,
  GROUP,
  /[ ,:;(/-]*(?:in )?/,
  /((?:autumn|spring|summer|aut|spr|sum)\b.{0,14}?|(?:term|t) ?[1-6])?\)?$/,
);
const SCHOOL_YEARS = pattern(
  "",
  /^(?:school )?(?:y(?:ea)?rs? ?|y)(1[0-3]|[1-9]) ?(?:-|to|and|&|\/) ?(?:y(?:ea)?r? ?)?/,
  /(1[0-3]|[1-9])$/,
);
const LONGEST = 60;

/**
 * The days that an age or a school year means for a child whose birth is known (docs/domain.md section 4): "aged 4", "age 4 yrs 3 mths",
 * "Year 8", "Y8 Autumn", "Reception". Takes plain text (see `plainText`); `null` for any other text.
 */
export function fromBirth(plain: string, birth: Birth, conventions: Conventions): Reading | null {
  if (plain.length > LONGEST) return null;
  return (
    atAge(plain, birth.born) ??
    (birth.countsSchoolYears ? inSchoolYear(plain, birth.born, conventions) : null)
  );
}

/** Whether a text is an age or a school year, whoever's it is. */
export function saysAgeOrSchoolYear(plain: string): boolean {
  if (plain.length > LONGEST) return false;
  return [AGE, YEARS_OLD, AGES, SCHOOL_YEAR, SCHOOL_YEARS].some((shape) => shape.test(plain));
}

function atAge(plain: string, born: IsoDate): Reading | null {
  const several = AGES.exec(plain);
  if (several) {
    const [from, to] = [Number(several[1]), Number(several[2])];
    return from < to
      ? reading(addMonths(born, from * 12), addDays(addMonths(born, (to + 1) * 12), -1))
      : null;
  }
  const { first, unit = "years", more, moreUnit } = (AGE.exec(plain) ?? YEARS_OLD.exec(plain))?.groups ?? {};
  if (first === undefined) return null;
  const count = NUMBERS.includes(first) ? NUMBERS.indexOf(first) + 1 : Number(first);
  if (unit.startsWith("d")) return reading(addDays(born, count), addDays(born, count));
  if (unit.startsWith("w")) return reading(addDays(born, count * 7), addDays(born, count * 7 + 6));
  const inYears = unit.startsWith("y");
  const months = (inYears ? count * 12 : count) + (moreUnit === undefined ? 0 : Number(more));
  const lasts = inYears && moreUnit === undefined ? 12 : 1;
  return reading(addMonths(born, months), addDays(addMonths(born, months + lasts), -1));
}

function reading(from: IsoDate, to: IsoDate): Reading {
  return {
    kind: "reading",
    rule: "from-birth",
    from: dayNumberOf(from),
    to: dayNumberOf(to),
    approximate: true,
    precision: "span",
    problems: [problem("date-from-birth")],
    figures: null,
  };
}

/** Reception begins in the September after the fourth birthday; Year 1 a year later, and so on. */
function inSchoolYear(plain: string, born: IsoDate, conventions: Conventions): Reading | null {
  const [bornIn, month] = [Number(born.slice(0, 4)), Number(born.slice(5, 7))];
  const reception = (month >= 9 ? bornIn : bornIn - 1) + 5;
  const several = SCHOOL_YEARS.exec(plain);
  if (several) {
    const [from, to] = [reception + Number(several[1]), reception + Number(several[2])];
    return from < to ? reading(`${from}-09-01`, `${to + 1}-08-31`) : null;
  }
  const [whole, portion = "", year, early, term = ""] = SCHOOL_YEAR.exec(plain) ?? [];
  if (whole === undefined) return null;
  const begins =
    reception + (early === "nursery" ? -1 : year === undefined || year === "r" ? 0 : Number(year));
  const written =
    term === ""
      ? `${portion} school year ${begins}/${begins + 1}`
      : `${term.includes("term") || /^t ?\d/.test(term) ? term : term.replace(/^[a-z]+/, "$& term")} ${begins}/${begins + 1}`;
  const read = readText(written.trim(), conventions);
  if (read?.outcome.kind !== "reading") return null;
  const { from, to, precision } = read.outcome;
  return from === null || to === null ? null : { ...reading(born, born), from, to, precision };
}

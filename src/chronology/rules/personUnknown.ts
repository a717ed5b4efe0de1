import { sentences } from "../../calendar/sentences";
import type { Entry } from "../entry/entry";
import { matchesApart } from "../names/matchesApart";
import { beginsWithCapital } from "../names/words";
import { knownPeople, longestKnown, tokensOf, type KnownPeople, type Token } from "./knownPeople";
import {
  findingIn,
  isOfTheOrganisation,
  quoted,
  type EntryFinding,
  type Rule,
  type RuleContext,
} from "./rule";

/** A person is named who is not among the review's people: in the column of persons, or by an identifier in the text. */
export const personUnknown: Rule = {
  name: "person-unknown",
  words: "Person not on the review's list",
  level: "warning",
  checkEntries: (context) => {
    if (context.review.people.length === 0 || isOfTheOrganisation(context)) return [];
    const known = knownPeople(context.review);
    const codes = codePattern(context);
    // The same few people are named over and over again.
    const read = new Map<string, string[]>();
    const unknownIn = (text: string) => {
      const before = read.get(text);
      const unknown = before ?? unknownPeople(text, known);
      if (before === undefined) read.set(text, unknown);
      return unknown;
    };
    return context.sheet.entries.flatMap((entry) =>
      check(entry, unknownIn(entry.texts.person.slice(0, LONGEST_LIST)), known, codes, context),
    );
  },
};

/** No list of people is longer; a longer text is a story. */
const LONGEST_LIST = 1000;

function check(
  entry: Entry,
  inColumn: readonly string[],
  known: KnownPeople,
  codes: RegExp,
  context: RuleContext,
): EntryFinding[] {
  const inText = [entry.texts.event, entry.texts.action].flatMap((text) =>
    unknownIdentifiers(text, known, codes),
  );
  const names = new Map([...inColumn, ...inText].map((name) => [name.toLowerCase(), name]));
  if (names.size === 0) return [];
  const [is, whom, them] =
    names.size === 1 ? ["is", "who this is", "the person"] : ["are", "who they are", "them"];
  const said = sentences(
    `${quoted([...names.values()])} ${is} not among the review's people`,
    `ask the agency ${whom}, or add ${them} to the review`,
    `please tell us ${whom}`,
  );
  return [{ entry, ...findingIn(context, entry, inColumn.length > 0 ? "person" : "event", said) }];
}

const PARTS = /[;,/&+|\n\r()[\]•:]|\s[-–—]\s/;
const JOINING = new Set(["and", "with", "plus", "re", "inc", "including", "also"]);
/** A run of more words than this is a sentence, and no name. */
const MOST_WORDS = 4;

/** Who is named in a cell of persons and not known, as written. */
function unknownPeople(text: string, known: KnownPeople): string[] {
  const tokens = tokensOf(text);
  const found: string[] = [];
  let run: Token[] = [];
  /** The run follows a known person after a dash or a bracket, and says who that is: "Karl – partner". */
  let describes = false;
  let afterKnown = false;
  const close = () => {
    const [first] = run;
    if (first !== undefined && run.length <= MOST_WORDS && isNamed(text, run)) {
      const relation = run.every((token) => token.words.every((word) => RELATIONS.has(word)));
      if (!(describes && relation)) found.push(text.slice(first.from, run.at(-1)?.to ?? 0));
    }
    run = [];
  };
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (token === undefined) break;
    const gap = text.slice(before?.to ?? 0, token.from);
    if (before !== undefined && PARTS.test(gap)) close();
    const count = longestKnown(tokens, index, known);
    if (count > 0 || JOINING.has(token.words.join(" "))) {
      close();
      index += Math.max(1, count);
      afterKnown = count > 0;
    } else {
      if (run.length === 0) describes = afterKnown && /[(\-–—]/.test(gap);
      afterKnown = false;
      run.push(token);
      index++;
    }
  }
  close();
  return found;
}

function isNamed(text: string, run: readonly Token[]): boolean {
  const words = run.flatMap((token) => token.words);
  // "Child 3", "Adult F": a figure or a letter makes a name of what names nobody.
  const numbered = words.some(
    (word, index) => index > 0 && NUMBERED.has(words[index - 1] ?? "") && /^(?:\d|[a-z])$/.test(word),
  );
  if (numbered) return true;
  // "R" is short for one of the known, as far as anyone can say.
  if (words.length === 1 && words[0]?.length === 1) return false;
  if (words.some((word) => word === "agency" || word === "agencies")) return false;
  return run.some((token) => {
    if (token.words.some((word) => RELATIONS.has(word))) return true;
    const named = token.words.some((word) => !NAMES_NOBODY.has(word) && !/^\d+$/.test(word));
    return named && beginsWithCapital(text.charAt(token.from));
  });
}

/** Members of a family, of whom there is one: named, if not by name. */
const RELATIONS = new Set(
  `mother father grandmother grandfather aunt auntie aunty uncle brother sister cousin nephew niece husband wife partner boyfriend
girlfriend stepfather stepmother stepbrother stepsister ex`.split(/\s+/),
);

const NUMBERED = new Set(
  "child sibling adult subject person baby parent partner male female friend cousin aunt uncle relative boy girl".split(
    " ",
  ),
);
const NUMBERED_IN_TEXT = "Child|Sibling|Adult|Young Person|Person|Subject";

/** Identifiers of the kind "Adult F", or like the review's own ("MP2" beside "MP1"), as they are used in sentences. */
function codePattern(context: RuleContext): RegExp {
  const stems = new Set(
    context.review.people.flatMap(({ identifier }) => /^([A-Z]{1,4})\d$/.exec(identifier.trim())?.[1] ?? []),
  );
  const likeReviews = stems.size === 0 ? "" : `|(?:${[...stems].join("|")})\\d`;
  return new RegExp(
    `[^\\p{L}\\p{N}-](?:(?:${NUMBERED_IN_TEXT}) (?:[B-HJ-Z]|A(?! [a-z]*(?:level|star))|\\d)${likeReviews})(?![\\p{L}\\p{N}&/.-]*[\\p{L}\\p{N}&])(?! (?:years?|yrs?|months?|weeks?|of)\\b)`,
    "gu",
  );
}

function unknownIdentifiers(text: string, known: KnownPeople, codes: RegExp): string[] {
  return matchesApart(text, codes)
    .map((match) => match.text)
    .filter((name) => {
      const tokens = tokensOf(name);
      return longestKnown(tokens, 0, known) < tokens.length;
    });
}

/** Words of groups, of unnamed people and of professionals: they name nobody of the family. */
const NAMES_NOBODY = new Set(
  `children child kids family families parents siblings adults adult grandparents carers carer all both whole entire household members
member other others another unknown unnamed unidentified male males female females man men woman women boy girl boys girls
baby babies unborn infant young person people persons subject subjects neighbour neighbours friend friends relative relatives extended
network anonymous caller callers public informant third party parties witness witnesses passer by passers bystander stranger
professionals professional staff team teams social worker workers health visitor visitors nurse nurses officer officers police
constable sergeant school teacher teachers head headteacher deputy doctor doctors gp gps hv sw dsl midwife midwives consultant
paediatrician registrar hospital ward agency agencies service services manager managers duty support key housing landlord
landlady contractor solicitor court judge guardian cafcass probation practitioner practitioners clinician therapist counsellor
psychologist psychiatrist paramedic paramedics ambulance crew nursery college tutor assistant coordinator senco lead
designated safeguarding mash csc edt nhs council authority local agencies foster interpreter receptionist reception
none na n a nil nk not known recorded applicable stated given specified tbc various several multiple unclear see above
the of to in at on for from by as an or and s his her their its no none aged age year years old yr yrs month months week weeks
only absent present seen alone together including maternal paternal household home address discussed present re pupil student
allegation patient tenant resident client youth class peers peer`.split(/\s+/),
);

import type { Review } from "../../review/review";
import { namesWithoutPlace } from "./agencyShortNames";
import { matchesApart } from "../names/matchesApart";
import { listedUnder, longestFirst, phrasePattern, plainPhrase } from "./phrases";
import { POSTS, postPattern } from "./roles";
import { NOT_AN_AGENCY } from "./notAnAgency";
import { HEALTH, SECTORS } from "./sectors";
import { inTurn, pattern, repeated } from "../../calendar/pattern";

/** A place in a text that mentions an agency of the review, or someone who works there. */
export interface Mention {
  /** The agencies with a return that it may mean; several where the words fit several. */
  agencies: readonly string[];
  /** As written. */
  words: string;
  at: number;
  end: number;
}

/** Finds agencies in texts. */
interface AgencyFinder {
  mentionsIn(text: string): Mention[];
}

/**
 * A finder of the agencies that made a return, by their names, their other names in the review, and the roles of the field
 * ("health visitor", "DSL"). The longest phrase wins: a school nurse does not belong to the school.
 */
export function agencyFinder(agencies: readonly string[], review: Review): AgencyFinder {
  const { meanings, fields, shortNames } = meaningsOf(agencies, review);
  const pattern = phrasePattern(meanings.keys(), [postPattern(longestFirst(fields.keys()))]);
  const field = new RegExp(`^(?:${longestFirst(fields.keys()).join("|")})`, "iu");
  return {
    mentionsIn(text) {
      const found = matchesApart(text, pattern).flatMap(({ from, text: words }) => {
        // A post that is listed in full is meant first: a school nurse does not belong to the school.
        const fieldOf = field.exec(words)?.[0] ?? "";
        const elsewhere = postElsewhere(text, from, words);
        const agencies =
          elsewhere === null
            ? (listedUnder(meanings, words) ?? listedUnder(fields, fieldOf) ?? [])
            : (listedUnder(fields, elsewhere) ?? []);
        if (shortNames.has(plainPhrase(fieldOf)) && !/^\p{Lu}/u.test(words)) return [];
        // Two or three letters mean an agency only in capitals.
        const lowerCase = /^[a-z]{2,3}$/.test(words);
        return agencies.length > 0 && !lowerCase
          ? [{ agencies, words, at: from, end: from + words.length }]
          : [];
      });
      return found.map((mention, index) => withPost(text, mention, found[index - 1]?.end ?? 0));
    },
  };
}

/** "family support worker from the", before an agency: someone who works there. */
const SOMEONE_OF = new RegExp(
  String.raw`(?:^|[^\p{L}\p{N}])((?:[\p{L}'’-]+ ){0,3}(?:${POSTS}|someone|somebody|lady|gentleman|man|woman|person|people|student) (?:from|of|at) (?:the |our |her |his |their )?)$`,
  "iu",
);

/** The mention with the words before it for someone who works there. */
function withPost(text: string, mention: Mention, after: number): Mention {
  const lead = SOMEONE_OF.exec(text.slice(after, mention.at))?.[1];
  const bare = lead?.replace(
    /^(?:(?:the|an?|with|and|by|from|told|rang|saw|met|to|that|also|was|were|both|our|spoke|when|while) )+/i,
    "",
  );
  if (bare === undefined || bare === "") return mention;
  return {
    ...mention,
    words: text.slice(mention.at - bare.length, mention.end),
    at: mention.at - bare.length,
  };
}

/** A rank or post that many services have: alone it is a police officer's, or a nurse's. */
const COMMON_POST = /^(?:inspectors?|sergeants?|officers? (?:attended|from)|patrol|sisters?|consultants?)$/i;
const OF_ANOTHER =
  /^ (?:of|from|at|with|for) (?:the )?((?:\p{L}[\p{L}'’-]*)(?: (?:and )?\p{L}[\p{L}'’-]*){0,3})/u;
const BEFORE_POST =
  /\b(fire|rspca|ofsted|cqc|gas|building|housing|environmental health|food|schools?|education|safety|tax|trading standards|prison|care) $/i;

/** The field of which a post is by the words beside it: "Inspector of fire service", "RSPCA inspector"; `null` where they name none. */
function postElsewhere(text: string, from: number, words: string): string | null {
  if (!COMMON_POST.test(words)) return null;
  const before = BEFORE_POST.exec(text.slice(Math.max(0, from - 25), from))?.[1];
  if (before !== undefined) return before.toLowerCase();
  const after = OF_ANOTHER.exec(
    text.slice(from + words.length, from + words.length + 60),
  )?.[1]?.toLowerCase();
  if (after === undefined) return null;
  const service =
    /^(.*?)(?: and rescue)?(?: (?:service|services|department|team|brigade|authority|inspectorate))\b/.exec(
      after,
    );
  return service?.[1] ?? null;
}

/** What words may mean. */
interface Meanings {
  /** The agencies that each phrase may mean; none for phrases that only look like an agency's. */
  meanings: Map<string, string[]>;
  /** The agencies that a word means before the word for a post: "tenancy" (officer). */
  fields: Map<string, string[]>;
  /** The names of places by which an agency is called, which mean it only with a capital: "Hillcrest". */
  shortNames: Set<string>;
}

function meaningsOf(agencies: readonly string[], review: Review): Meanings {
  const meanings = new Map<string, string[]>();
  const fields = new Map<string, string[]>();
  const known = agencies.map((name) => ({
    name,
    aliases: review.agencies.find((agency) => agency.name === name)?.aliases ?? [],
  }));
  const sectors = known.map(({ name, aliases }) => ({ name, ids: sectorsOf(name, aliases) }));
  const inSector = (id: string) => sectors.filter(({ ids }) => ids.includes(id)).map(({ name }) => name);
  const ofSector = (id: string): string[] => {
    const own = inSector(id);
    const other = own.length === 0 ? FALLS_TO[id] : undefined;
    return other === undefined ? own : inSector(other);
  };
  for (const sector of SECTORS) {
    for (const role of sector.roles) {
      const others = meanings.get(plainPhrase(role)) ?? [];
      meanings.set(plainPhrase(role), [...new Set([...others, ...ofSector(sector.id)])]);
    }
    for (const words of sector.fields) fields.set(plainPhrase(words), ofSector(sector.id));
  }
  const shortNames = new Map(
    shortNamesOf(known.map(({ name }) => name)).map(([short, name]) => [plainPhrase(short), name]),
  );
  for (const [short, name] of shortNames) meanings.set(short, [name]);
  for (const [short, name] of namesWithoutPlace(known.map((one) => one.name)))
    if (!meanings.has(plainPhrase(short))) meanings.set(plainPhrase(short), [name]);
  const health = [...new Set([...HEALTH].flatMap(ofSector))];
  for (const words of ["health", "health professional", "health colleague"]) meanings.set(words, health);
  const councils = known.filter(({ name }) => COUNCIL.test(name)).map(({ name }) => name);
  for (const words of ["council", "local authority"])
    meanings.set(words, councils.length === 1 ? councils : []);
  // Agencies of the review without a return are listed too, so that their names are not taken for another's.
  for (const { name, aliases } of review.agencies) {
    const made = agencies.includes(name) ? [name] : [];
    for (const words of [name, ...aliases]) meanings.set(plainPhrase(words), made);
  }
  for (const { name } of known) meanings.set(plainPhrase(name), [name]);
  for (const { name, aliases } of known) {
    for (const words of [name, ...aliases]) fields.set(plainPhrase(words), [name]);
  }
  for (const [short, name] of shortNames) fields.set(short, [name]);
  for (const words of NOT_AN_AGENCY) meanings.set(words, []);
  return { meanings, fields, shortNames: new Set(shortNames.keys()) };
}

/** Where no agency of a sector made a return, its people work for those of another: a hospital has midwives. */
const FALLS_TO: Readonly<Record<string, string>> = {
  "social care": "adult social care",
  midwifery: "hospital",
  "early help": "social care",
};

const COUNCIL =
  /\b(?:council|borough|county|city of|local authority)\b(?!.*\b(?:police|constabulary|hospital|nhs|school|academy|trust)\b)/i;

/** What a school, a practice or a hospital is besides its own name. */
const PLACE_WORDS = pattern("i", [
  inTurn(
    /\b/,
    repeated(
      "*",
      [/primary|secondary|high|infants?|junior|grammar|community|church|special|catholic|c of e|the|cofe/],
      / /,
    ),
    [
      /school|academy|college|nursery|pre-?school/,
      /medical (?:centre|practice)/,
      /health centre|surgery|practice|hospital|infirmary/,
      /home ?care|care (?:home|agency|services)|nursing home|residential home|lodge/,
    ],
    /\b.*$/,
  ),
  inTurn(
    /\b/,
    [
      /drug|alcohol|drug and alcohol|substance misuse|recovery|domestic abuse/,
      /domestic violence|women['’]?s|housing|youth|family/,
    ],
    / /,
    [/service|project|centre|trust|association|refuge|hub/],
    /s?\b.*$/,
  ),
]);

/** "General Hospital", "Children's Hospital" have no name of their own. */
const PLAIN = pattern(
  "i",
  /^/,
  [
    /general|children['’]?s|royal|local|district|acute|day|private|city|gp|our|community|special/,
    /middle|upper|lower|primary|infants?|junior|high|further|sixth form/,
  ],
  /\b/,
);

/** The own names by which agencies of places are called, with the agency: "Hillcrest" of "Hillcrest High School". */
function shortNamesOf(names: readonly string[]): [string, string][] {
  return names.flatMap((name): [string, string][] => {
    const short = name.replace(PLACE_WORDS, "").trim();
    const own =
      short !== name && /^\p{Lu}[\p{L}'’.-]{3,}(?: \p{Lu}[\p{L}'’.-]+)*$|^St\.? \p{Lu}/u.test(short);
    const shared = names.some((other) => other !== name && other.toLowerCase().includes(short.toLowerCase()));
    return own && !shared && !PLAIN.test(short) ? [[short, name]] : [];
  });
}

/** The sectors of an agency: by its name, else by its other names. */
function sectorsOf(name: string, aliases: readonly string[]): string[] {
  const byName = SECTORS.filter(({ agency }) => agency.test(name)).map(({ id }) => id);
  const byAlias = SECTORS.filter(({ agency, roles }) =>
    aliases.some((alias) => agency.test(alias) || roles.includes(plainPhrase(alias))),
  ).map(({ id }) => id);
  return byName.length > 0 ? byName : byAlias;
}

import { sentences } from "../../calendar/sentences";
import type { Entry } from "../entry/entry";
import { wordsFor } from "../glossary/wordsFor";
import { matchesApart } from "../names/matchesApart";
import { SHORT_WORDS } from "../names/ordinaryWords";
import { isOrdinaryWord } from "../names/usedAsName";
import { columnOf, quoted, type EntryFinding, type Rule, type RuleContext } from "./rule";

/** The fields that are read for abbreviations; who was there is another rule's. */
const FIELDS = ["event", "action", "childVoice", "comment", "eventType", "source", "practitioner"] as const;
type Read = (typeof FIELDS)[number];

/** In more rows than this only the first is queried, and says in how many rows the abbreviation is found. */
const FEW = 5;

/** Two to six capitals that neither the review's list nor the add-in's own explains (docs/domain.md section 5). */
export const abbreviationUnknown: Rule = {
  name: "abbreviation-unknown",
  words: "Abbreviation not explained",
  level: "note",
  checkEntries: (context) => {
    const explained = explainedIn(context);
    const placesOf = new Map<string, { entry: Entry; field: Read }[]>();
    for (const entry of context.sheet.entries) {
      for (const field of FIELDS) {
        for (const short of unknownIn(entry.texts[field], context.knownCapitals)) {
          if (explained.has(short) || isName(short, field, context)) continue;
          if (field === "practitioner" && areInitials(entry.texts[field])) continue;
          const places = placesOf.get(short) ?? [];
          if (places.at(-1)?.entry !== entry) places.push({ entry, field });
          placesOf.set(short, places);
        }
      }
    }
    return findings(placesOf, context);
  },
};

/** Two or three letters and nothing else, in the column of who wrote it: "JT", "JT / KM". */
function areInitials(text: string): boolean {
  return /^\s*[A-Z]{2,3}(?:\s*[/,&;\n]\s*[A-Z]{2,3})*\s*$/.test(text);
}

/** A person's initials, which another rule queries, or the surname of a practitioner ("DC 4471 JONES"). */
function isName(short: string, field: Read, context: RuleContext): boolean {
  const forms = context.names.byFirstWord.get(short.toLowerCase()) ?? [];
  return forms.some((form) => form.kind === "initials") || (field === "practitioner" && short.length > 3);
}

function findings(
  placesOf: ReadonlyMap<string, readonly { entry: Entry; field: Read }[]>,
  context: RuleContext,
): EntryFinding[] {
  const byEntry = new Map<Entry, { field: Read; said: string[]; often: string[] }>();
  for (const [short, places] of placesOf) {
    for (const { entry, field } of places.length > FEW ? places.slice(0, 1) : places) {
      const known = byEntry.get(entry) ?? { field, said: [], often: [] };
      known.said.push(short);
      if (places.length > FEW) known.often.push(`${short} in ${places.length} rows`);
      byEntry.set(entry, known);
    }
  }
  return [...byEntry].map(([entry, { field, said, often }]) => {
    const [is, it] = said.length === 1 ? ["is", "it"] : ["are", "them"];
    const rows = often.length === 0 ? "" : ` (${often.join(", ")})`;
    return {
      entry,
      row: entry.row,
      column: columnOf(context, field),
      ...sentences(
        `${quoted(said)} ${is} not explained${rows}`,
        `write ${it} out, or add ${it} to the review's abbreviations`,
        `please write ${it} out`,
      ),
    };
  });
}

const CAPITALS = /[^\p{L}\p{N}&'’][A-Z](?:[A-Z]{1,5}|&[A-Z])(?=(?:s|['’]s)?(?![\p{L}\p{N}]))/gu;
const ROMAN = /^[IVX]+$/;
/** The words before a letter or two that name a person: "Child AB". */
const IDENTIFIER_BEFORE =
  /\b(?:child|sibling|adult|person|subject|mother|father|partner|parent|male|female|baby|yp|officer)\s$/i;

/** The abbreviations of a text that are not known, each once. */
export function unknownIn(text: string, known: ReadonlySet<string>): string[] {
  if (!/[A-Z]{2}|[A-Z]&/.test(text)) return [];
  const found = new Set<string>();
  let words: LoudRuns | null = null;
  for (const { from, text: short } of matchesApart(text, CAPITALS)) {
    const to = from + short.length;
    if (known.has(short) || ROMAN.test(short) || isWord(short)) continue;
    if (partOfCode(text, from, to) || IDENTIFIER_BEFORE.test(text.slice(Math.max(0, from - 12), from)))
      continue;
    words ??= loudRuns(text);
    if (!words.isShouted(from)) found.add(short);
  }
  return [...found];
}

function isWord(capitals: string): boolean {
  const folded = capitals.toLowerCase();
  return (
    SHORT_WORDS.has(folded) || SHOUTED_WORDS.has(folded) || (folded.length > 3 && isOrdinaryWord(folded))
  );
}

/** "QB-0402", "WC/21", "12/DT", "a.tarrick@QB.org": capitals that figures or signs make a code. */
function partOfCode(text: string, from: number, to: number): boolean {
  // The second half of a vehicle's registration: "AB12 CDE".
  if (to - from === 3 && /(?:^|[^A-Z\d])[A-Z]{2}\d{2} $/.test(text.slice(Math.max(0, from - 6), from)))
    return true;
  const before = text.slice(Math.max(0, from - 2), from);
  const after = text.slice(to, to + 2);
  return /\d[-/.:_]$|[_@#\\]$/.test(before) || /^[-/.:_#]\d|^[_@\\]/.test(after);
}

/** Words in capitals with at most three signs between them; a sign that ends a word may begin the next. */
const LOUD =
  /[^\p{L}\p{N}](?:[\p{Lu}\p{N}'’&]{0,39}(?:[\p{Lu}\p{N}](?![\p{L}\p{N}])(?:[^\p{L}\p{N}]{1,3}|(?!['’&]))|['’&](?![\p{L}\p{N}])[^\p{L}\p{N}]{0,3})){2,}/gu;

interface LoudRuns {
  isShouted: (at: number) => boolean;
}

/** Where a text shouts: runs of three or more words in capitals of which one is a word and no abbreviation. */
function loudRuns(text: string): LoudRuns {
  const runs: { from: number; to: number }[] = [];
  for (const { from, text: run } of matchesApart(text, LOUD)) {
    const words = run.match(/\p{Lu}[\p{Lu}'’]*/gu) ?? [];
    const plain = words.filter((word) => word.length > 6 || isWord(word));
    if (plain.length > 0 && (words.length >= 3 || plain.some((word) => word.length > 6)))
      runs.push({ from, to: from + run.length });
  }
  let at = 0;
  return {
    isShouted: (place) => {
      while (at < runs.length && (runs[at]?.to ?? 0) <= place) at++;
      return place >= (runs[at]?.from ?? Infinity);
    },
  };
}

/** What an entry explains where it uses it, "Team Around the Family (TAF)" or "TAF (Team Around the Family)". */
function explainedIn(context: RuleContext): ReadonlySet<string> {
  const explained = new Set<string>();
  for (const entry of context.sheet.entries) {
    for (const field of FIELDS) {
      const text = entry.texts[field];
      if (!text.includes("(")) continue;
      for (const match of text.matchAll(/\(([A-Z]{2,6})s?\)/g)) {
        const short = match[1] ?? "";
        if (wordsFor(short, text.slice(Math.max(0, match.index - 120), match.index), "end") !== null)
          explained.add(short);
      }
      for (const match of text.matchAll(/\b([A-Z]{2,6})s?\s{0,2}[(–=-]\s{0,2}(?=\p{L}{3})/gu)) {
        const short = match[1] ?? "";
        const end = match.index + match[0].length;
        if (wordsFor(short, text.slice(end, end + 120), "start") !== null) explained.add(short);
      }
    }
  }
  return explained;
}

/** Words of case notes that are written in capitals for emphasis or as a label. */
const SHOUTED_WORDS = new Set(
  `action alert also always asked before being below between both call called calls came case cause change check child class
clear closed could date dates death doctor does done during each either email ended entry error event every facts failed
family father female final first follow found from further given had have health hearing hers himself home house however
human index info initial into issue issues item know known last late later left less letter level like list lived living
local made make male many meet might minor month more most mother much must name named need needed needs never next night
none notes note nothing number nurse occur older once online only open order other our over parent past people person phone
place plan please police policy post pre prior private public raised really reason record refer report result review risk
risks role room rule same saw school score seen sent serve served should since single social some soon staff start state
status still street such sure take taken task team tel text than that their them then there these they this those three
time times title today told total type unborn under unit unless until update upon urgent used very view visit voice void
wait want warning was week went were what when where which while whole whom whose wife will wish with within woman women
would write year years yes young your yours adult agency agreed already again against after about above across advice afraid
agree alone along angry any anyone appear around arrest assess attend aware away back baby bad because bed began begin
behind best better boy boys bruise buried burn care carer carers caution cc chased concern contact court crime crying
cut daily danger dad day days dead decide delay deny doll done dose down draft drink drug drugs drunk duty early east eat
else empty end exam extra eye eyes face fair fall fear feel fell felt fight fine fire fit food force form free friend full
girl girls gone good grade group gun happy hard harm head hear heard help here hidden high him his hit hold hope hour hours
hurt ill injury inside jail job join joint keep key kids kill kind knife lady large law lead leave legal light live lock log
long look lost loud love low main manage mark marks may me med medical mental mobile money mum nan nanny naked near neck
new news nine noise normal north not now off office often old one out own page pain panel part party pay per pm poor power
pram prison proof pupil push put quick quiet ran rang rape read real red rent rest return right road run sad safe said sale
same says secret secure see sex share sharp she short sick side sign silent single six sleep small smell smoke son south
speak spoke stop strict strong summary super task tea teen ten test thank the thin think to tool top town travel tried true
truth try two uncle unsafe unseen use via victim violent wake walk wall ward water weak wet who why wrong witness redact
sealed secret limits paper copy draft cancel void refuse denied absent access school gate`
    .split(/\s+/)
    .filter((word) => word.length >= 2),
);

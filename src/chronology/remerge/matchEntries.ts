import { grouped } from "../grouped";
import { eachInSteps, mapInSteps, type InSteps } from "../inSteps";
import type { IntegratedEntry } from "../integrated/integrate";
import type { EarlierEntry, ShownEntry } from "./earlierEntry";
import { wordSet, type Words } from "./similarity";
import { trustInOwnRefs } from "./ownRefs";
import { weighPair, type EntryPair } from "./weighPair";
import { meaningOf, wordsSignOf } from "./signs";

/** What the reviewer decided about a doubtful match. */
export interface Decision {
  /** The key of the doubtful match. */
  key: string;
  same: boolean;
}

/** An entry that may be one already in the chronology; the reviewer decides. */
export interface DoubtfulMatch {
  key: string;
  entry: IntegratedEntry;
  known: EarlierEntry;
  /** The reason in words: "same day, some of the words the same". */
  why: string;
}

interface Matches {
  known: Map<IntegratedEntry, EarlierEntry>;
  /** Until they are decided, both entries are in the chronology: one as new, the other as withdrawn. */
  doubtful: DoubtfulMatch[];
}

function keyOfMatch(entry: IntegratedEntry, known: EarlierEntry): string {
  return [known.ref, entry.file, entry.sheet, String(entry.row)].join(" · ");
}

/**
 * Finds the entries of one agency's returns among those of an earlier merge (docs/domain.md section 6): word for word, then by the
 * agency's own refs where they can be trusted, then by words, day and the other cells. In small steps.
 */
export function* matchAgencySteps(
  entries: readonly IntegratedEntry[],
  earlier: readonly EarlierEntry[],
  decisions: readonly Decision[],
): InSteps<Matches> {
  const known = new Map<IntegratedEntry, EarlierEntry>();
  const free = new Set(earlier);
  const take = (entry: IntegratedEntry, match: EarlierEntry): void => {
    known.set(entry, match);
    free.delete(match);
  };
  yield* takeSame(entries, free, known, take);
  const trust = trustInOwnRefs(entries, earlier, [...known]);
  const pairs: EntryPair[] = [];
  if (trust !== "none") {
    pairs.push(...(yield* pairsByOwnRef(entries, free, known, trust === "names entries")));
  }
  pairs.push(...(yield* pairsByWords(entries, earlier, free, known)));
  pairs.push(...(yield* pairsBySimilarity(entries, free, known)));
  yield undefined;
  return settle(pairs, known, free, take, decisions);
}

type Take = (entry: IntegratedEntry, match: EarlierEntry) => void;
type Known = ReadonlyMap<IntegratedEntry, EarlierEntry>;

/** Matches word for word, at the same time; of several that are the same, first those of the same sheet and own ref, then in order. */
function* takeSame(
  entries: readonly IntegratedEntry[],
  free: ReadonlySet<EarlierEntry>,
  known: Known,
  take: Take,
): InSteps<void> {
  if (entries.length === 0 || free.size === 0) return;
  const same = (entry: IntegratedEntry): string => `${meaningOf(entry)}|${wordsSignOf(entry)}`;
  const sameBefore = (match: EarlierEntry): string => `${match.meaning}|${match.words}`;
  type Place = Pick<EarlierEntry, "ownRef" | "file" | "sheet">;
  const before = new Set([...free].map(sameBefore));
  const again: IntegratedEntry[] = [];
  yield* eachInSteps(entries, (entry) => {
    if (before.has(same(entry))) again.push(entry);
  });
  if (again.length === 0) return;
  const rounds = [
    ({ ownRef, file, sheet }: Place) => JSON.stringify([ownRef, file, sheet]),
    ({ ownRef }: Place) => ownRef,
    ({ file, sheet }: Place) => JSON.stringify([file, sheet]),
    () => "",
  ];
  for (const own of rounds) {
    const waiting = grouped(
      [...free].filter((match) => !match.fromTable),
      (match) => `${sameBefore(match)}|${own(match)}`,
    );
    yield* eachInSteps(again, (entry) => {
      const match = known.has(entry) ? undefined : waiting.get(`${same(entry)}|${own(entry)}`)?.shift();
      if (match) {
        take(entry, match);
      }
    });
  }
}

function* pairsByOwnRef(
  entries: readonly IntegratedEntry[],
  free: ReadonlySet<EarlierEntry>,
  known: Known,
  surely: boolean,
): InSteps<EntryPair[]> {
  const byRef = new Map([...free].map((match) => [match.ownRef, match]));
  const pairs = yield* mapInSteps(entries, (entry): EntryPair[] => {
    const match = known.has(entry) || entry.ownRef === "" ? undefined : byRef.get(entry.ownRef);
    if (!match) return [];
    const weighed = weighPair(entry, wordsIn(entry.texts), match, wordsIn(match.shown));
    const verdict = surely || weighed?.verdict === "sure" ? "sure" : "doubtful";
    const why = ["the same number in the agency's return", ...(weighed ? [weighed.why] : [])].join(", ");
    return [{ entry, known: match, verdict, score: 1 + (weighed?.score ?? 0), why }];
  });
  return pairs.flat();
}

/** The same words at another time: certainly the same entry where no other has these words, now or before. */
function* pairsByWords(
  entries: readonly IntegratedEntry[],
  earlier: readonly EarlierEntry[],
  free: ReadonlySet<EarlierEntry>,
  known: Known,
): InSteps<EntryPair[]> {
  if (known.size === entries.length) return [];
  const before = grouped(earlier, (match) => match.words);
  const now = new Map<string, number>();
  yield* eachInSteps(entries, (entry) => {
    const words = wordsSignOf(entry);
    now.set(words, (now.get(words) ?? 0) + 1);
  });
  const pairs = yield* mapInSteps(entries, (entry): EntryPair[] => {
    if (known.has(entry)) return [];
    const words = wordsSignOf(entry);
    const only = before.get(words)?.length === 1 && now.get(words) === 1;
    const matches = (before.get(words) ?? []).filter((match) => free.has(match)).slice(0, MOST_CANDIDATES);
    return matches.flatMap((match) => {
      const weighed = weighPair(entry, wordsIn(entry.texts), match, wordsIn(match.shown));
      const score = 0.9 + 0.1 * (weighed?.score ?? 0);
      const why = weighed?.why ?? "the same words, different dates";
      return [{ entry, known: match, verdict: only ? "sure" : "doubtful", score, why }];
    });
  });
  return pairs.flat();
}

/** An entry has this many candidates at most, so that the work only grows with the number of entries. */
const MOST_CANDIDATES = 8;
const MOST_OF_A_DAY = 40;
const MOST_FOR_RARE = 12;

/** Entries of the same day, and those that share rare words, weighed against each other. */
function* pairsBySimilarity(
  entries: readonly IntegratedEntry[],
  free: ReadonlySet<EarlierEntry>,
  known: Known,
): InSteps<EntryPair[]> {
  const waiting = entries.filter((entry) => !known.has(entry));
  if (waiting.length === 0 || free.size === 0) return [];
  const words = new Map<EarlierEntry, Words>();
  yield* eachInSteps(free, (match) => words.set(match, wordsIn(match.shown)));
  const byDay = grouped(free, (match) => match.start ?? match.end ?? "");
  const byWord = new Map<string, EarlierEntry[]>();
  yield* eachInSteps(words, ([match, own]) => {
    for (const word of own) {
      byWord.set(word, [...(byWord.get(word) ?? []).slice(0, MOST_FOR_RARE), match]);
    }
  });
  const pairs = yield* mapInSteps(waiting, (entry) => {
    const own = wordsIn(entry.texts);
    const sameDay = byDay.get(entry.date.read.start ?? entry.date.read.end ?? "") ?? [];
    const candidates = new Set([
      ...(sameDay.length > MOST_OF_A_DAY ? [] : sameDay),
      ...sharingRareWords(own, byWord),
    ]);
    return [...candidates].flatMap((match) => weighPair(entry, own, match, words.get(match) ?? own) ?? []);
  });
  return pairs.flat();
}

/** The earlier entries that share the most rare words with a text. */
function sharingRareWords(own: Words, byWord: ReadonlyMap<string, EarlierEntry[]>): EarlierEntry[] {
  const shared = new Map<EarlierEntry, number>();
  for (const word of own) {
    const having = byWord.get(word) ?? [];
    for (const match of having.length <= MOST_FOR_RARE ? having : []) {
      shared.set(match, (shared.get(match) ?? 0) + 1);
    }
  }
  return [...shared]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_CANDIDATES)
    .map(([match]) => match);
}

/** Takes the pairs that the reviewer confirmed, then the sure ones, the best first; the rest are doubtful. */
function settle(
  pairs: readonly EntryPair[],
  known: Map<IntegratedEntry, EarlierEntry>,
  free: ReadonlySet<EarlierEntry>,
  take: Take,
  decisions: readonly Decision[],
): Matches {
  const decided = new Map(decisions.map(({ key, same }) => [key, same]));
  const best = [...pairs].sort((one, other) => other.score - one.score);
  const open = ({ entry, known: match }: EntryPair): boolean => !known.has(entry) && free.has(match);
  const saysSame = ({ entry, known: match }: EntryPair) => decided.get(keyOfMatch(entry, match));
  for (const pair of best.filter((candidate) => saysSame(candidate) === true)) {
    if (open(pair)) take(pair.entry, pair.known);
  }
  for (const pair of best.filter(({ verdict }) => verdict === "sure")) {
    if (open(pair) && saysSame(pair) !== false) take(pair.entry, pair.known);
  }
  const doubtful: DoubtfulMatch[] = [];
  const asked = new Set<IntegratedEntry | EarlierEntry>();
  for (const pair of best) {
    const { entry, known: match, why } = pair;
    const settled = match.fromTable ?? match.withdrawn;
    if (settled || !open(pair) || saysSame(pair) === false || asked.has(entry) || asked.has(match)) continue;
    asked.add(entry).add(match);
    doubtful.push({ key: keyOfMatch(entry, match), entry, known: match, why });
  }
  return { known, doubtful };
}

function wordsIn(texts: Pick<ShownEntry, "event" | "action">): Words {
  const known = wordsOfTexts.get(texts);
  if (known) return known;
  const words = wordSet(texts.event === "" ? texts.action : texts.event);
  wordsOfTexts.set(texts, words);
  return words;
}

/** The words of texts that never change: a return is compared with every other one. */
const wordsOfTexts = new WeakMap<object, Words>();

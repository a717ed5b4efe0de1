import { foldWord } from "./foldWord";
import { COMMON_WORDS, MONTH_NAMES } from "./ordinaryWords";
import { withoutOverlaps } from "./spans";
import { isOrdinaryWord, TITLES } from "./usedAsName";
import { beginsWithCapital, wordsOf } from "./words";
import type { NamedPerson } from "./nameForms";

/** A name within what somebody is called on a machine: "rowan99", "RowanEllis_2019", "jsmith". */
export interface HandleSpan {
  from: number;
  to: number;
  /** Whom it names; `null` where it may be several. */
  identifier: string | null;
}

/** The names of people as they stand within handles and the names of files. */
export interface Handles {
  /** Words that are a name when letters and figures are told apart: "rowan" of "rowan99". */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names written as one: "rowanellis", "jsmith". */
  readonly joined: ReadonlyMap<string, ReadonlySet<string>>;
}

const SHORTEST = 3;
const SHORTEST_JOINED = 5;

/** Prepares the names for `findHandles`. */
export function compileHandles(people: readonly NamedPerson[]): Handles {
  const words = new Map<string, Set<string>>();
  const joined = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, identifier: string): void => {
    map.set(key, (map.get(key) ?? new Set()).add(identifier));
  };
  for (const { identifier, names } of people) {
    const own = new Set(wordsOf(identifier).map(({ folded }) => folded));
    for (const name of names) {
      const parts = wordsOf(name).map(({ folded }) => folded);
      const plain = parts.filter((part) => !TITLES.has(part) && !own.has(part));
      for (const part of plain) {
        if (part.length >= SHORTEST && !MONTH_NAMES.has(part)) add(words, part, identifier);
      }
      const [given = "", last = ""] = [plain[0], plain.at(-1)];
      if (plain.length < 2) continue;
      const initial = given.charAt(0);
      const inTurn = plain.slice(1).map((part, index) => (plain[index] ?? "") + part);
      for (const each of [
        ...inTurn,
        given + last,
        last + given,
        plain.join(""),
        // Either half of a double surname too.
        ...plain.slice(1).flatMap((part) => [initial + part, part + initial]),
      ]) {
        if (each.length >= SHORTEST_JOINED && !isOrdinaryWord(each)) add(joined, each, identifier);
      }
    }
  }
  return { words, joined };
}

/** A run of letters, figures and what joins them in a handle. */
const TOKEN = /[\p{L}\p{M}\p{N}]+/gu;
const PIECE = /\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{L}+/gu;

/** "Q u o r r a", "Q.u.o.r.r.a": letters apart, each with the same between. */
const SPELT_OUT = /(?:[^\p{L}\p{N}]|^)(\p{L}(?:([ .·_-])\p{L})(?:\2\p{L})+)(?![\p{L}\p{N}])/gu;

/**
 * Listed names within words that are more than the name: beside figures, with capitals inside, or first and last name as one
 * (docs/domain.md section 10). From left to right, without overlaps.
 */
export function findHandles(text: string, handles: Handles): HandleSpan[] {
  const found = withoutOverlaps(withinWords(text, handles), speltOut(text, handles));
  return withoutOverlaps(found, inTwo(text, handles));
}

function speltOut(text: string, { words, joined }: Handles): HandleSpan[] {
  return [...text.matchAll(SPELT_OUT)].flatMap((match): HandleSpan[] => {
    const letters = foldWord(match[1] ?? "").replace(/[^a-z]/g, "");
    const to = match.index + match[0].length;
    const owners = words.get(letters) ?? joined.get(letters);
    return owners ? [{ from: to - (match[1] ?? "").length, to, identifier: onlyOf(owners) }] : [];
  });
}

/** "Quo rra", "Na-\nseem": cut in two by a scanner or at the end of a line. */
const CUT =
  /(?:^|[^\p{L}\p{M}\p{N}])(\p{L}[\p{L}\p{M}]*)(?: |[-‐\u00AD]? ?\r?\n)(?=(\p{Ll}[\p{L}\p{M}]*)(?![\p{L}\p{M}\p{N}]))/gu;
const HYPHEN_AT_END = /[-‐\u00AD] ?\r?\n/;
const SHORTEST_CUT = 5;
const SURE_CUT = 6;

function inTwo(text: string, { words }: Handles): HandleSpan[] {
  return [...text.matchAll(CUT)].flatMap((match): HandleSpan[] => {
    const [whole, first = "", second = ""] = match;
    const joined = foldWord(first + second);
    const owners = words.get(joined);
    const hasHyphen = HYPHEN_AT_END.test(whole);
    if (!owners || (joined.length < SHORTEST_CUT && !hasHyphen)) return [];
    // Two words that are words may be just that, "mars hall", unless a hyphen at the end of the line says that they are one.
    const parts = [first, second].filter((part) => isOrdinaryWord(foldWord(part))).length;
    const isShort = (joined.length < SURE_CUT && !hasHyphen) || isOrdinaryWord(joined);
    if (isShort ? parts > 0 || !beginsWithCapital(first) : parts > 1 && !hasHyphen) return [];
    const to = match.index + whole.length + second.length;
    return [{ from: match.index + whole.indexOf(first), to, identifier: onlyOf(owners) }];
  });
}

function withinWords(text: string, handles: Handles): HandleSpan[] {
  const found: HandleSpan[] = [];
  for (const token of text.matchAll(TOKEN)) {
    const [whole] = token;
    const letters = foldWord(whole).replace(/\d+/g, "");
    const together = handles.joined.get(letters);
    if (together) {
      found.push({ from: token.index, to: token.index + whole.length, identifier: onlyOf(together) });
      continue;
    }
    const tagged = text.charAt(token.index - 1) === "#" ? within(letters, handles) : null;
    if (tagged) {
      found.push({ from: token.index, to: token.index + whole.length, identifier: onlyOf(tagged) });
      continue;
    }
    if (!/\d|\p{Ll}\p{Lu}/u.test(whole)) continue;
    const pieces = [...whole.matchAll(PIECE)].flatMap((piece): HandleSpan[] => {
      const owners = handles.words.get(foldWord(piece[0]));
      const from = token.index + piece.index;
      return owners ? [{ from, to: from + piece[0].length, identifier: onlyOf(owners) }] : [];
    });
    // The figures of a user name are part of it.
    const [first] = pieces;
    if (first !== undefined && /\d/.test(whole))
      found.push({ ...first, from: token.index, to: token.index + whole.length });
    else found.push(...pieces);
  }
  return found;
}

const SHORTEST_WITHIN = 4;

/** Whose name stands in words written as one after "#": "justiceforrowan"; null where none does. */
function within(letters: string, { words }: Handles): ReadonlySet<string> | null {
  const named = [...words].filter(
    ([word]) => word.length >= SHORTEST_WITHIN && !COMMON_WORDS.has(word) && letters.includes(word),
  );
  return named.length === 0 ? null : new Set(named.flatMap(([, owners]) => [...owners]));
}

function onlyOf(owners: ReadonlySet<string>): string | null {
  const [first] = owners;
  return owners.size === 1 && first !== undefined ? first : null;
}

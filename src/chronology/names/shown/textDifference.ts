/** A stretch of one text that another has too, and how much further on it stands there. */
export interface Kept {
  from: number;
  to: number;
  shift: number;
}

const TOKEN = "[\\p{L}\\p{M}\\p{N}]+|\\s+|[^\\p{L}\\p{M}\\p{N}\\s]";
/** Above so many pairs of words only the beginning and the end of the texts are compared. */
const MOST_PAIRS = 4_000_000;

/**
 * What an edited text has kept of the text before, word by word, from left to right. Pure.
 * @param whole words that are kept as a whole or not at all
 */
export function keptParts(before: string, after: string, whole: readonly string[] = []): Kept[] {
  const token = tokenWith(whole);
  const [old, now] = [tokensOf(before, token), tokensOf(after, token)];
  const start = sameAtStart(old, now);
  const end = sameAtEnd(old, now, start);
  const kept: Kept[] = [];
  const keep = (one: Token | undefined, other: Token | undefined): void => {
    if (one === undefined || other === undefined) return;
    const last = kept.at(-1);
    const shift = other.from - one.from;
    if (last !== undefined && last.to === one.from && last.shift === shift) last.to = one.to;
    else kept.push({ from: one.from, to: one.to, shift });
  };
  for (let at = 0; at < start; at++) keep(old[at], now[at]);
  const middle = longestCommon(
    old.slice(start, old.length - end).map(({ text }) => text),
    now.slice(start, now.length - end).map(({ text }) => text),
  );
  for (const [one, other] of middle) keep(old[start + one], now[start + other]);
  for (let at = end; at > 0; at--) keep(old[old.length - at], now[now.length - at]);
  return kept;
}

interface Token {
  text: string;
  from: number;
  to: number;
}

function tokenWith(whole: readonly string[]): RegExp {
  const words = [...new Set(whole)].filter((each) => each !== "").sort((a, b) => b.length - a.length);
  const escaped = words.map((each) => each.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  return new RegExp([...escaped, TOKEN].join("|"), "gu");
}

function tokensOf(text: string, token: RegExp): Token[] {
  return [...text.matchAll(token)].map(({ 0: found, index }) => ({
    text: found,
    from: index,
    to: index + found.length,
  }));
}

function sameAtStart(one: readonly Token[], other: readonly Token[]): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one[at]?.text === other[at]?.text) at++;
  return at;
}

function sameAtEnd(one: readonly Token[], other: readonly Token[], from: number): number {
  const most = Math.min(one.length, other.length) - from;
  let at = 0;
  while (at < most && one.at(-1 - at)?.text === other.at(-1 - at)?.text) at++;
  return at;
}

/** The places of a longest common run of words, in order. */
function longestCommon(one: readonly string[], other: readonly string[]): [one: number, other: number][] {
  if (one.length * other.length > MOST_PAIRS) return [];
  const width = other.length + 1;
  const lengths = new Uint32Array((one.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = one.length - 1; row >= 0; row--) {
    for (let column = other.length - 1; column >= 0; column--) {
      lengths[row * width + column] =
        one[row] === other[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let row = 0, column = 0; row < one.length && column < other.length;) {
    if (one[row] === other[column]) pairs.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
};

const LENGTH = new RegExp(
  String.raw`\b(?:for|(?:excluded|suspended|suspension of|exclusion of|in|lasting|(?:seizures?|fit|absence|collapse|call|visit)(?: (?:at|in) (?:\w+ ){0,1}?\w+)? of))\s+(?:a further\s+|another\s+|about\s+)?(\d{1,3}|${Object.keys(NUMBERS).join("|")})[- ](?:school |working )?(minute|hour|day|week|month|year)s?\b`,
  "gi",
);

const HALF_OR_ONE = /\bfor (?:about |over |at least |up to )?(half )?an hour\b/gi;

/** How long an exclusion, an order or the like is to last, in words that can be compared ("3 days"), and where. */
export function lengthsIn(text: string): { words: string; at: number }[] {
  const hours = [...text.matchAll(HALF_OR_ONE)].map(({ index, 1: half }) => ({
    words: half === undefined ? "1 hour" : "30 minutes",
    at: index,
  }));
  const counted = [...text.matchAll(LENGTH)].map(({ index, 1: number = "", 2: unit = "" }) => {
    const count = NUMBERS[number.toLowerCase()] ?? Number(number);
    return { words: `${count} ${unit.toLowerCase()}${count === 1 ? "" : "s"}`, at: index };
  });
  return [...counted, ...hours];
}

const LONGEST = 240;

/** The sentence around a part of a text, for a person to read: cut to a few words on either side where it is long. */
export function sentenceAround(text: string, from: number, to: number): string {
  const before = text.slice(0, from);
  const begin = Math.max(
    ...[...before.matchAll(/[.!?][ \t]+|[\n\r]+/g)].map(({ index, 0: stop }) => index + stop.length),
    0,
  );
  const stop = /[.!?](?=\s|$)|[\n\r]/.exec(text.slice(to));
  const end = stop ? to + stop.index + (/[\n\r]/.test(stop[0]) ? 0 : 1) : text.length;
  const side = Math.max(20, Math.floor((LONGEST - (to - from)) / 2));
  const [first, last] = [Math.max(begin, from - side), Math.min(end, to + side)];
  const cut = text.slice(first, last).replace(/\s+/g, " ").trim();
  return `${first > begin ? "… " : ""}${cut}${last < end ? " …" : ""}`;
}

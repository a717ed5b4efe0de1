/** What sort of event a kind is, for linking. */
export type KindFamily =
  /** Several agencies meet: two that record one at about the same time mean the same one. */
  | "meeting"
  /** Something that happens to the family, whoever hears of it. */
  | "incident"
  /** An agency's ordinary work, often repeated on neighbouring days. */
  | "routine"
  /** One agency informs another. */
  | "contact";

/** A kind of event, with the pattern that finds it in a text. */
export interface EventKind {
  /** As it reads after "both record": "a strategy discussion". */
  words: string;
  family: KindFamily;
  pattern: RegExp;
  /** What the pattern finds is not one if the text up to its end matches this. */
  not: RegExp | null;
}

/** A kind of event. */
export const kind = (
  words: string,
  family: KindFamily,
  pattern: RegExp,
  not: RegExp | null = null,
): EventKind => ({
  words,
  family,
  pattern,
  not,
});

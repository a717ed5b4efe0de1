import { pattern } from "../../calendar/pattern";

/** A matter that comes down to one of several things of a kind: where someone was found, what they were armed with. */
export interface Alternatives {
  about: string;
  /** What a sentence must say for its things to count. */
  frame: RegExp;
  /** The things, each with its words; a text that has several is of all of them. */
  things: readonly (readonly [says: string, words: RegExp])[];
  /** Only where the account says this somewhere. */
  whole?: RegExp;
}

/** Any of the words, each a whole one. */
export const whole = (...words: RegExp[]): RegExp => pattern("i", /\b/, words, /\b/);
/** A thing with the words for it. */
export const thing = (says: string, ...words: RegExp[]): [string, RegExp] => [says, whole(...words)];

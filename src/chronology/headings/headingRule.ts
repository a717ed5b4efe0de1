import type { Field } from "../entry/fields";

/**
 * A pattern for headings that name a field: it is matched against the whole heading, in lower case and without decoration.
 * The first rule that matches decides, so the order of the list is the order of precedence.
 */
export interface HeadingRule {
  words: RegExp;
  field: Field;
  /** 0..1: how certain the words alone are; below 0.75 the cells underneath may outweigh them. */
  confidence: number;
  /** The column is never the event's date, whatever its cells hold. */
  notEventDate?: true;
  /** These words rule out any other field even when they are in brackets, whatever the rest of the heading names. */
  rulesOut?: true;
  /** Seen on lists that are not chronologies: officers, family members, contacts, versions, plans. */
  otherTable?: true;
}

/** The words alone decide. */
export const sure = (field: Field, words: RegExp): HeadingRule => ({ field, words, confidence: 1 });
/** The words hardly ever mean anything else. */
export const likely = (field: Field, words: RegExp): HeadingRule => ({ field, words, confidence: 0.85 });
/** The cells underneath decide as much as the words. */
export const perhaps = (field: Field, words: RegExp): HeadingRule => ({ field, words, confidence: 0.5 });
/** Headings of lists that are not chronologies. */
export const otherList = (words: RegExp): HeadingRule => ({
  field: "other",
  words,
  confidence: 0.9,
  otherTable: true,
});
/** Dates and numbers of something else than the event. */
export const notTheEvent = (words: RegExp): HeadingRule => ({
  field: "other",
  words,
  confidence: 0.95,
  notEventDate: true,
});

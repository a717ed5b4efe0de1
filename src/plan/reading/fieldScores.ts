import type { PlanField } from "../fields";
import type { CellKinds } from "./cellKinds";

/** Where a column stands in its table and what its days are beside those of others. */
export interface ColumnPlace {
  /** It is left of what is to be done, as far as that is known. */
  isBeforeAction: boolean;
  /** Of the columns of days, the one with the first, or the last; both where it is the only one. */
  isFirstDay: boolean;
  isLastDay: boolean;
}

/** What a column that nothing speaks for is worth under its own heading. */
const OWN_HEADING = 1;
/** Yes and no are a status only where the heading speaks for one. */
const YES_OR_NO = 0.9;
/** Below so many words a text is hardly a recommendation or an action. */
const FEW_WORDS = 3;
const MANY_WORDS = 9;

type Score = (kinds: CellKinds, place: ColumnPlace) => number;

/** Above this share a column is of a kind, whatever a few of its cells are. */
const NEARLY_ALL = 0.8;

/** `share` from nothing to nearly all, as a score from `none` to `all`. */
function between(share: number, none: number, all: number): number {
  return none + (all - none) * Math.min(1, share / NEARLY_ALL);
}

function ofTexts({ words, dates, statuses, colours, refs, money, often, percents }: CellKinds): number {
  const isNone = Math.max(dates, statuses, colours, refs, percents) > 0.5 ? -4 : 0;
  return (
    isNone - (money > 0.5 || often > 0.5 ? 2 : 0) + (words < FEW_WORDS ? -2.5 : words >= MANY_WORDS ? 0.5 : 0)
  );
}

/** The same of notes, which may be a word or two. */
function ofNotes(kinds: CellKinds): number {
  return Math.min(0, ofTexts({ ...kinds, words: Math.max(kinds.words, FEW_WORDS) }));
}

/** How well what a column holds fits each field, from about -5 to 4. */
const SCORES: Readonly<Partial<Record<PlanField, Score>>> = {
  recommendation: (kinds, { isBeforeAction }) =>
    ofTexts(kinds) +
    3.5 * kinds.duties -
    2 * kinds.owners -
    kinds.told * 0.5 -
    kinds.proofs * 0.5 +
    (isBeforeAction ? 1 : -1),
  action: (kinds) =>
    ofTexts(kinds) +
    between(kinds.acts, -1, 3) +
    1.5 * kinds.plans -
    2 * kinds.owners -
    1.5 * kinds.told -
    kinds.duties * 0.5 -
    kinds.ends * 0.5,
  lead: (kinds) =>
    between(Math.max(kinds.owners, kinds.names * 0.7), -3, 2.5) -
    (kinds.words > MANY_WORDS ? 2 : 0) -
    3 * kinds.dates -
    kinds.forums -
    2 * kinds.colours -
    kinds.agencies * 0.3,
  agency: (kinds) =>
    between(Math.max(kinds.agencies, (kinds.names - kinds.owners) * 0.5), -3, 3) -
    (kinds.words > MANY_WORDS ? 2 : 0) -
    3 * kinds.dates -
    kinds.forums -
    2 * kinds.colours,
  start: (kinds, { isFirstDay, isLastDay }) =>
    between(kinds.dates, -4, 1.5) + (isFirstDay && !isLastDay ? 0.8 : -0.5),
  target: (kinds, { isLastDay }) => between(kinds.dates, -4, 3) - kinds.often + (isLastDay ? 0.7 : 0),
  completed: (kinds) =>
    between(kinds.dates, -3, 2) + (kinds.fill < 0.75 ? 0.8 : 0) - (kinds.statuses > 0.5 ? 1 : 0),
  outcome: (kinds) => ofTexts(kinds) + 2 * kinds.ends - kinds.acts - 2 * kinds.owners - kinds.told * 0.5,
  measure: (kinds) => ofNotes(kinds) + kinds.proofs + kinds.ends * 0.5 - kinds.acts - 2 * kinds.owners,
  progress: (kinds, { isBeforeAction }) =>
    ofNotes({ ...kinds, statuses: 0 }) +
    2.5 * kinds.told -
    kinds.acts -
    2 * kinds.owners -
    kinds.duties +
    (isBeforeAction ? -2 : 0.3),
  evidence: (kinds) => ofNotes(kinds) + 1.5 * kinds.proofs - kinds.acts - 2 * kinds.owners,
  impact: (kinds) => ofTexts(kinds) + kinds.ends - kinds.acts - 2 * kinds.owners,
  status: (kinds) => Math.max(between(kinds.statuses, -2.7, 3.5), kinds.yesNo >= 0.6 ? YES_OR_NO : -4),
  rag: (kinds) => between(kinds.colours, -4, 4),
  percent: (kinds) => between(kinds.percents, -4, 1),
  other: (kinds) =>
    OWN_HEADING +
    2.5 * kinds.refs +
    2 * kinds.money +
    1.5 * kinds.often +
    kinds.forums +
    Math.max(0, kinds.labels - kinds.owners - kinds.names - kinds.statuses - kinds.colours - kinds.yesNo),
};

/** How well what a column holds and where it stands fit a field; nothing is known of one without cells. */
export function scoreOfCells(field: PlanField, kinds: CellKinds, place: ColumnPlace): number {
  if (kinds.filled === 0) return field === "other" ? OWN_HEADING : 0;
  const score = SCORES[field]?.(kinds, place) ?? 0;
  // One cell is little to judge by.
  return field === "other" || kinds.filled > 1 ? score : score * 0.8;
}

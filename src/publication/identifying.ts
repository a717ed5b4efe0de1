import type { IsoDate } from "../calendar/isoDate";
import { compileNames, findNames, type NameMatcher } from "../chronology/names/findNames";
import { findNumbers } from "../chronology/names/findNumbers";
import { withoutOverlaps } from "../chronology/names/spans";
import { capitalsKnownTo } from "../chronology/rules/knownCapitals";
import type { Review } from "../review/review";
import { findBirthDates } from "./birthDates";
import { findAddresses } from "./details/addresses";
import { findCaseNumbers } from "./details/caseNumbers";
import type { DetailKind } from "./details/detail";
import { findMapPlaces } from "./details/places";
import { findPersonalNumbers } from "./details/personalNumbers";
import { findVehicles } from "./details/vehicles";
import { findWebAddresses } from "./details/webAddresses";
import { compileHandles, findHandles, type Handles } from "../chronology/names/handles";

/** What was replaced or taken out, as the report names it; never the text itself. */
export type What = DetailKind | "name" | "initials" | "date of birth";

/** A part of a text that must not be published. */
export interface IdentifyingSpan {
  from: number;
  to: number;
  what: What;
  /** Whom a name names; `null` where that is not sure, and for what is no name. */
  identifier: string | null;
  /** The day of a date of birth, where it can be read. */
  born: IsoDate | null;
}

/** What of a review its texts are searched for. */
export interface Identifying {
  readonly names: NameMatcher;
  readonly handles: Handles;
  readonly births: ReadonlySet<IsoDate>;
  readonly today: IsoDate;
}

/** Prepares the people of a review for `findAll`. */
export function compileIdentifying(review: Review, today: IsoDate): Identifying {
  return {
    names: compileNames(review.people, capitalsKnownTo(review)),
    handles: compileHandles(review.people),
    births: new Set(review.people.flatMap(({ born }) => born ?? [])),
    today,
  };
}

/**
 * All that a text must lose before it is published (docs/domain.md section 10), from left to right, without overlaps. What is
 * longer goes first: a name within an address is part of the address.
 * @param listOfPeople the text is a list of people and no sentence
 */
export function findAll(
  text: string,
  { names, handles, births, today }: Identifying,
  listOfPeople = false,
): IdentifyingSpan[] {
  const details = [
    findWebAddresses(text),
    findBirthDates(text, births, today),
    findAddresses(text),
    findMapPlaces(text),
    findPersonalNumbers(text),
    findNumbers(text),
    findCaseNumbers(text),
    findVehicles(text),
  ].map((spans) => spans.map(({ from, to, ...span }) => detail(from, to, span)));
  const called = [
    findNames(text, names, { listOfPeople }).map(({ from, to, kind, identifier }) => ({
      from,
      to,
      what: kind,
      identifier,
      born: null,
    })),
    findHandles(text, handles).map(({ from, to, identifier }) => ({
      from,
      to,
      what: "name" as const,
      identifier,
      born: null,
    })),
  ];
  return [...details, ...called].reduce<IdentifyingSpan[]>((all, spans) => withoutOverlaps(all, spans), []);
}

function detail(
  from: number,
  to: number,
  span: { kind: DetailKind | "date of birth"; born?: IsoDate | null },
): IdentifyingSpan {
  return { from, to, what: span.kind, identifier: null, born: span.born ?? null };
}

import type { ReviewPerson } from "../../review/review";
import type { Follow } from "../shared/progress";

/** The people of the review. */
export interface PeopleListed {
  people: ReviewPerson[];
  /** Whether the chronology shows identifiers; null where there is none. */
  identifiers: boolean | null;
}

/** Words that may be a name and are not on the list. */
export interface NameFound {
  words: string;
  /** The first sentence in which they stand, listed names already replaced. */
  sentence: string;
  /** In how many texts they stand. */
  times: number;
  /** The identifier of who has a part of that name already. */
  mayBe: string | null;
  /** The first entry in which they stand, for `showEntry`. */
  entry: string;
}

export interface NamesFound {
  names: NameFound[];
  /** What was said to be no name. */
  notNames: string[];
}

/** What showing identifiers did. */
export interface IdentifiersResult {
  /** In how many cells identifiers are shown. */
  cells: number;
  /** In how many places a name stays because it may be several people's. */
  staying: number;
  /** How many rows with names have no Ref of their own, and stay. */
  rowsLeft: number;
}

/** What the pane can ask for about people and their names. Each fails with JobError or JobCancelled alone. */
export interface NameJobs {
  readPeople(): Promise<PeopleListed>;
  /** Adds a person, or changes the one who is listed under `before`; identifiers that are shown follow. */
  savePerson(before: string | null, person: ReviewPerson): Promise<PeopleListed>;
  removePerson(identifier: string): Promise<PeopleListed>;
  /** Names that stand in the chronology and not on the list. The workbook stays as it is. */
  findNames(follow?: Follow): Promise<NamesFound>;
  /** Remembers that words are no name; `isName` takes that back. */
  setNotName(words: string, isName: boolean): Promise<void>;
  /** Shows identifiers in place of names in the integrated chronology. */
  showIdentifiers(follow?: Follow): Promise<IdentifiersResult>;
  /** Shows names there again; the answer says in how many cells. */
  showNames(): Promise<{ cells: number }>;
}

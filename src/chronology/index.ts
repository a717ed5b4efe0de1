export { CsvProblem, gridFromCsv } from "./csv";
export type { ColumnDoubt, Entry, EntryCell, EntryDate, ReadSheet, ReturnKind } from "./entry";
export { FIELDS, TEXT_FIELDS, type Field, type TextField } from "./fields";
export type { Grid, GridCell } from "./grid";
export type { ChronologyColumn } from "./headings/columns";
export { headingKey, type RememberedColumn } from "./headings/remembered";
export {
  integrate,
  type GivenRefs,
  type IntegratedAgency,
  type IntegratedChronology,
  type IntegratedEntry,
} from "./integrate";
export type { Query } from "./query";
export {
  hasWords,
  inQueryOrder,
  isFound,
  knownAgain,
  openQueries,
  QUERY_STATES,
  trackQueries,
  type OwnWord,
  type QueryState,
  type TrackedQuery,
} from "./queryMemory";
export { keyFromText, placeQueries, textOfKey, type PlacedQuery, type QueryKey } from "./queryPlaces";
export { wordsOfRule } from "./ruleWords";
export { readReturns, type ReadReturns } from "./readReturns";
export {
  allQueries,
  reportChronology,
  reportEntry,
  reportQuery,
  reportReturn,
  type ChronologyReport,
  type EntryReport,
  type QueryReport,
  type ReturnReport,
} from "./report";
export type { RowUse } from "./rows/rowUse";
export {
  AGENCY_COLUMNS,
  chronologyTable,
  isExact,
  PANEL_COLUMNS,
  PRACTICE_MARKS,
  type ChronologyCell,
  type ChronologyRow,
  type ChronologyTable,
} from "./chronologyTable";
export {
  givenRefs,
  meaningOf,
  mergeAgain,
  wordsOf,
  type EarlierEntry,
  type MergedAgain,
  type ShownEntry,
} from "./mergeAgain";

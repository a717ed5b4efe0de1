export { CsvProblem, gridFromCsv } from "./returns/csv";
export type { ColumnDoubt, Entry, EntryCell, EntryDate, ReadSheet, ReturnKind } from "./entry/entry";
export { askedOfAgency } from "./queries/askedOfAgency";
export { readTypedAlone, readTypedCell, type TypedReading } from "./returns/readTyped";
export { fieldCalled, wordsOfField } from "./entry/fieldWords";
export { FIELDS, TEXT_FIELDS, type Field, type TextField } from "./entry/fields";
export { glanceOf, type Glance, type GlanceMark, type GlancePeriod } from "./views/glance";
export type { Grid, GridCell } from "./returns/grid";
export { atOnce, eachInSteps, mapInSteps, type InSteps } from "./inSteps";
export type { ChronologyColumn } from "./headings/columns";
export { headingKey, type RememberedColumn } from "./headings/remembered";
export {
  integrate,
  integrateSteps,
  type GivenRefs,
  type IntegratedAgency,
  type IntegratedChronology,
  type IntegratedEntry,
} from "./integrated/integrate";
export type { Query } from "./queries/query";
export {
  hasWords,
  inQueryOrder,
  isFound,
  knownAgain,
  openQueries,
  QUERY_STATES,
  trackQueries,
  trackQuerySteps,
  type OwnWord,
  type QueryState,
  type TrackedQuery,
} from "./queries/queryMemory";
export {
  keyFromText,
  placeQueries,
  placeQuerySteps,
  textOfKey,
  type PlacedQuery,
  type QueryKey,
} from "./queries/queryPlaces";
export { wordsOfRule } from "./rules/ruleWords";
export { readReturns, readReturnSteps, type ReadReturns } from "./returns/readReturns";
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
} from "./integrated/report";
export type { RowUse } from "./rows/rowUse";
export {
  AGENCY_COLUMNS,
  chronologyTable,
  chronologyTableSteps,
  isExact,
  PANEL_COLUMNS,
  PRACTICE_MARKS,
  type ChronologyCell,
  type ChronologyRow,
  type ChronologyTable,
} from "./integrated/chronologyTable";
export {
  givenRefs,
  headingsWritten,
  type CellSigns,
  type EarlierEntry,
  type ShownEntry,
} from "./again/earlierEntry";
export { keyOfMatch, type Decision, type DoubtfulMatch } from "./again/matchEntries";
export { mergeOverTableSteps, type MergedOverTable } from "./again/overTable";
export { planRevert, type TableRevert } from "./again/planRevert";
export { sourceOf } from "./again/planUpdate";
export { meaningOf, signsOf, wordsOf } from "./again/signs";
export type { StandingCell, StandingTable } from "./again/standingTable";
export {
  isNothing,
  type AddedRow,
  type CellChange,
  type LogLine,
  type TableUpdate,
} from "./again/tableUpdate";
export { mergeAgain, mergeAgainSteps, type MergeAgainOptions, type MergedAgain } from "./again/mergeAgain";
export { ABBREVIATIONS } from "./rules/abbreviations";
export { isKeyEvent, KEY_EVENTS, type KeyEvent } from "./entry/eventTypes";
export {
  compileNames,
  findIdentifying,
  findNames,
  findNumbers,
  replaceSpans,
  type FindOptions,
  type IdentifyingSpan,
  type NamedPerson,
  type NameMatcher,
  type NameSpan,
  type NumberSpan,
} from "./names";

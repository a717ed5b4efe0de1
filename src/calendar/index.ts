export {
  addDays,
  addMonths,
  compare,
  daysBetween,
  daysInMonth,
  isIsoDate,
  lastDayOfMonth,
  parseIsoDate,
  weekday,
  type CivilDate,
  type IsoDate,
} from "./isoDate";
export { dateFromSerial, SERIAL_SHIFT_1904, serialFromDate, timeFromFraction } from "./serial";
export type { DateContext, DateProblem, DateRule, Level, Precision, RecordedDate } from "./recordedDate";
export { readRecordedDate } from "./readRecordedDate";
export { readDateCell, type DateCell } from "./readDateCell";
export { readTime, type ReadTime } from "./readTime";
export { compareSpans, type DatedSpan } from "./compareSpans";
export { describeDate, type DateDescription } from "./describeDate";

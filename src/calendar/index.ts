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
export { monthName } from "./words";
export { compareSpans, type DatedSpan } from "./compareSpans";
export { spanInWords } from "./spanWords";
export { describeDate, type DateDescription } from "./describeDate";
export { bankHolidays, NATIONS, type BankHoliday, type Nation } from "./bankHolidays";
export { addWorkingDays, isWorkingDay, workingDayFrom, workingDaysLeft, type Holidays } from "./workingDays";
export { HALF_TERMS, USUAL_TERMS, type HalfTermName, type SchoolTerms } from "./schoolTerms";
export {
  readTargetCell,
  readTargetDate,
  type RelativeTarget,
  type TargetContext,
  type TargetDate,
} from "./readTargetDate";
export type { NamedEvent } from "./targetEvent";
export type { LengthOfTime, TimeUnit } from "./lengthOfTime";

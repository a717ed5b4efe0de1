export { PROCEDURES } from "./procedures";
export {
  keyDaysOf,
  PROCEDURE_IDS,
  type KeyDay,
  type Procedure,
  type ProcedureId,
  type Step,
} from "./procedure";
export { holidaysDuring, lastDayOf, milestonesOf, type Milestone, type TimetableDays } from "./milestones";

import type { ColumnProfile } from "./columnProfile";

const WHEN_RECORDED = /\b(?:entry|created|recorded|entered|logged|added|written|inputted|input)\b/i;
const OF_SOMETHING_ELSE = /birth|\bborn\b|\b(?:next|due|review|target|form|report|return|printed|signed)\b/i;

/**
 * "Created", "Date recorded", "Date of entry": the days on which events were written down, where a table has no others; beside others they are a column of
 * their own (docs/domain.md section 3). `undefined` where there is no such column.
 */
export function whenRecorded(profiles: readonly ColumnProfile[]): ColumnProfile | undefined {
  return profiles.find(
    ({ match, heading, dates, numbers, filled }) =>
      match.notEventDate &&
      filled > 0 &&
      dates >= 0.6 &&
      numbers < 0.5 &&
      WHEN_RECORDED.test(heading) &&
      !OF_SOMETHING_ELSE.test(heading),
  );
}

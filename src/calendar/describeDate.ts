import type { IsoDate } from "./isoDate";
import type { DateRule, RecordedDate } from "./recordedDate";
import { readRecordedDate } from "./readRecordedDate";

/** What the `dates` command prints for a line (docs/interfaces.md section 1). */
interface DateDescription extends Pick<RecordedDate, "text" | "start" | "end" | "approximate" | "time"> {
  /** The first error, otherwise the first warning; notes do not count. */
  problem: DateRule | null;
}

/** What a recorded date means by itself, with no neighbours. Throws `RangeError` where `today` is not a real day. */
export function describeDate(line: string, today: IsoDate): DateDescription {
  const { start, end, approximate, time, problems } = readRecordedDate(line, { today });
  const worst =
    problems.find(({ level }) => level === "error") ?? problems.find(({ level }) => level === "warning");
  return { text: line, start, end, approximate, time, problem: worst?.rule ?? null };
}

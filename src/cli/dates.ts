import { describeDate } from "../calendar/describeDate";
import { type IsoDate } from "../calendar/isoDate";

/**
 * The job `dates` (docs/interfaces.md section 1): a recorded date a line in, a JSON object a line out, each line for itself. An
 * empty line is a date that is missing. Throws `RangeError` where `today` is not a real day.
 */
export async function runDates(
  lines: AsyncIterable<string> | Iterable<string>,
  today: IsoDate,
  print: (line: string) => void,
): Promise<void> {
  for await (const line of lines) print(JSON.stringify(describeDate(line, today)));
}

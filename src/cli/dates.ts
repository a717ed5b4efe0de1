import { describeDate } from "../calendar/describeDate";
import { type IsoDate } from "../calendar/isoDate";

/**
 * The job `dates` (docs/interfaces.md section 1): one recorded date per line in, one JSON object per line out, each line
 * read independently. An empty line is a missing date. Throws `RangeError` where `today` is not a real day.
 */
export async function runDates(
  lines: AsyncIterable<string> | Iterable<string>,
  today: IsoDate,
  print: (line: string) => void,
): Promise<void> {
  for await (const line of lines) print(JSON.stringify(describeDate(line, today)));
}

/** A mark of the latest merge and the number of queries stand in one line: the column does not wrap. */
const BOTH = /^(New|Changed|Back|Withdrawn|Put back), (\d+ (?:error|warning|note)s?\b.*)$/;
const COUNT = /^\d+ (?:error|warning|note)s?(?:, \d+ (?:warning|note)s?)*$/;
/** Earlier versions of the add-in wrote the day and a sentence behind the mark. */
const MARK = /^(New|Changed|Back|Withdrawn|Put back)(?:$| \d\d\/\d\d\/\d{4}[.:])/;

/** What the latest merge did to an entry; `null` for a line that says something else. */
export function markOf(line: string): string | null {
  return MARK.exec(line)?.[1] ?? null;
}

/** The lines of a text that are not blank; a mark and a number of queries count as two. */
export function linesOf(text: string): string[] {
  return text
    .split("\n")
    .flatMap((line) => BOTH.exec(line)?.slice(1, 3) ?? [line])
    .filter((line) => line.trim() !== "");
}

/** A Queries cell of its lines: what the add-in says first, in one line, and below it what people wrote. */
export function queryCellOf(lines: readonly string[]): string {
  const mark = lines.find((line) => markOf(line) === line);
  const count = lines.find((line) => COUNT.test(line));
  const rest = lines.filter((line) => line !== mark && line !== count);
  const head = [mark, count].filter((part) => part !== undefined).join(", ");
  return [...(head === "" ? [] : [head]), ...rest].join("\n");
}

import type { AddResult } from "../../jobs/returns/returnTypes";
import type { AnswersRead } from "../../jobs/queries/queryTypes";
import type { MergePreview, MergeResult } from "../../jobs/merge/mergeTypes";
import { counted, listed } from "../shared/sentenceParts";

type Counts = Record<"added" | "changed" | "withdrawn" | "back", number>;

/** "31 new, 2 changed and 1 withdrawn". */
function changesInWords(counts: Counts): string {
  return listed([
    `${String(counts.added)} new`,
    `${String(counts.changed)} changed`,
    `${String(counts.withdrawn)} withdrawn`,
    ...(counts.back > 0 ? [`${String(counts.back)} back after being withdrawn`] : []),
  ]);
}

/** What a merge would do, in one sentence. */
export function previewInWords({ counts }: MergePreview): string {
  if (counts.added + counts.changed + counts.withdrawn + counts.back === 0)
    return "This merge would not change any entry.";
  return `This merge would bring ${changesInWords(counts)} entries.`;
}

/** "Queries: 3 errors, 12 warnings and 40 notes"; "No queries" where there are none. */
function queriesInWords({ error, warning, note }: MergeResult["queries"]): string {
  const parts = [
    error > 0 ? counted(error, "error", "errors") : "",
    warning > 0 ? counted(warning, "warning", "warnings") : "",
    note > 0 ? counted(note, "note", "notes") : "",
  ].filter(Boolean);
  return parts.length > 0 ? `Queries: ${listed(parts)}` : "No queries";
}

/** The result of a merge, a fact a line. */
export function mergeFacts(result: MergeResult): string[] {
  const isFirst = result.added === result.entries && result.withdrawn === 0;
  return [
    ...(isFirst ? [] : [`${changesInWords(result)} in this merge`]),
    queriesInWords(result.queries),
    ...(result.setAside > 0
      ? [`${counted(result.setAside, "row", "rows")} set aside, each with its reason`]
      : []),
  ];
}

/** The result of a merge in one sentence, for people who listen. */
export function mergeInWords(result: MergeResult): string {
  return `Merged: ${counted(result.entries, "entry", "entries")} in the integrated chronology. ${queriesInWords(result.queries)}.`;
}

/** "2 answers from Police were read." */
export function answersInWords({ agency, answers }: AnswersRead): string {
  return `${counted(answers, "answer", "answers")} from ${agency} ${answers === 1 ? "was" : "were"} read.`;
}

/** What came of adding files, for people who listen. */
export function addedInWords({ added: all, answers = [] }: AddResult): string {
  const added = all.filter(({ hasChronology }) => hasChronology);
  const returns =
    added.length === 0 && answers.length > 0
      ? []
      : [`${counted(added.length, "return was", "returns were")} added.`];
  return [...returns, ...answers.map(answersInWords)].join(" ");
}

import { britishDay } from "../../calendar/britishDay";
import type { MergeRemembered } from "../../jobs/merge/mergeTypes";
import { counted } from "../shared/sentenceParts";

/** What a merge was: "Merge 7, 30/06/2023: 3 entries added, 1 changed, 1 withdrawn (police.xlsx)". */
export function rememberedInWords({ number, when, changes }: MergeRemembered): string {
  const which = number === 0 ? britishDay(when) : `Merge ${number}, ${britishDay(when)}`;
  if (!changes) return `${which}: how much it changed was not noted`;
  const { added, changed, withdrawn, files } = changes;
  const from = files.length === 0 ? "" : ` (${files.join(", ")})`;
  const entries = counted(added, "entry added", "entries added");
  return `${which}: ${entries}, ${changed} changed, ${withdrawn} withdrawn${from}`;
}

/** The question before merges are reverted, the latest first. */
export function revertQuestion(merges: readonly MergeRemembered[]): string {
  const day = britishDay(merges.at(-1)?.when ?? "");
  return merges.length === 1
    ? `Revert the merge of ${day}?`
    : `Revert the last ${merges.length} merges, back to before that of ${day}?`;
}

/** The same once it is done. */
export function revertDone(merges: readonly MergeRemembered[]): string {
  const day = britishDay(merges.at(-1)?.when ?? "");
  return merges.length === 1
    ? `The merge of ${day} was reverted.`
    : `The last ${merges.length} merges were reverted, back to before that of ${day}.`;
}

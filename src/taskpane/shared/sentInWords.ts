import type { NewWorkbook } from "../../jobs/shared/newWorkbook";
import { counted, listed } from "./sentenceParts";

/** What workbooks that are to be sent hold, and whether Excel has opened them. @param of what each holds, for whom */
export function sentInWords(made: readonly NewWorkbook[], of: readonly string[]): string {
  const [only] = made;
  if (made.length === 1 && only) {
    return only.opened
      ? `A new workbook with ${of.join("")} is open. It holds nothing of any other agency: save it and send it.`
      : `A workbook with ${of.join("")} is ready to be saved. It holds nothing of any other agency.`;
  }
  const open = made.filter(({ opened }) => opened).length;
  const each = "Each holds nothing of any other agency";
  const many = `${counted(made.length, "workbook", "workbooks")}: ${listed(of)}.`;
  if (open === made.length) return `${many} ${each}. All are open: save and send them.`;
  return open === 0
    ? `${many} ${each}. They are ready to be saved.`
    : `${many} ${each}. ${open} are open, and the others are ready to be saved.`;
}

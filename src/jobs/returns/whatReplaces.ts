import { fileAsSent } from "../../chronology/returns/fileNames";
import type { ReadSheet } from "../../chronology/entry/readSheet";
import type { RememberedReturns } from "../../workbook/review/reviewSheet";
import { replacementsIn } from "./returnsInWords";
import { recordOf } from "./returnSheets";

/** For callers that report on returns. */
export type { RememberedReturns } from "../../workbook/review/reviewSheet";

type SheetOfReturn = Pick<ReadSheet, "file" | "sheet">;

/** The file of the earlier return of which a sheet took the place, the latest of several; `null` where it took none. */
export function predecessorOf(sheet: SheetOfReturn, known: RememberedReturns): string | null {
  const record = recordOf(known.returns, sheet);
  const replaced = replacementsIn(known).filter(({ by }) => by.number === record?.number);
  const direct = replaced.filter(({ earlier }) => earlier.replacedBy === record?.number);
  const [latest] = (direct.length > 0 ? direct : replaced).sort(
    (one, other) => other.earlier.number - one.earlier.number,
  );
  return latest ? fileAsSent(latest.earlier.file) : null;
}

/** The file of the return that counts in place of a sheet's; `null` where none does. */
export function successorIn(sheet: SheetOfReturn, known: RememberedReturns): string | null {
  const record = recordOf(known.aside, sheet);
  const found = replacementsIn(known).find(({ earlier }) => earlier.number === record?.number);
  return found ? fileAsSent(found.by.file) : null;
}

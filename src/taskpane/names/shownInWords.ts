import type { IdentifiersResult } from "../../jobs/names/nameTypes";
import { counted } from "../shared/sentenceParts";

/** What showing identifiers did, in sentences. */
export function shownInWords({ cells, staying, rowsLeft }: IdentifiersResult): string {
  return [
    `Identifiers are shown in ${counted(cells, "cell", "cells")}.`,
    ...(staying > 0
      ? [
          `${counted(staying, "name stays", "names stay")}: it may be several people’s. Add the full names to the list.`,
        ]
      : []),
    ...(rowsLeft > 0
      ? [
          `${counted(rowsLeft, "row has", "rows have")} no Ref of ${rowsLeft === 1 ? "its" : "their"} own and keep the names.`,
        ]
      : []),
  ].join(" ");
}
